import { describe, expect, it } from 'vitest';
import { signsFor } from '../../../../src/core/text/signs.ts';
import { startChoice } from '../../../../src/terminal/prompts/choice/choice-state.ts';
import { choiceBody } from '../../../../src/terminal/prompts/choice/choice-view.ts';

const scale = {
  entries: ['1', '2', '3'].map((tag) => ({ tags: [tag], label: '' })),
  own: undefined,
  many: false,
  optional: true,
};

describe('numbers in a row', () => {
  it.each([
    [80, undefined, '   1  2  3 ', 2],
    [80, 1, '   1 [2] 3 ', 5],
    [10, undefined, ' 1  2  3 ', 0],
    [10, 2, ' 1  2 [3]', 6],
  ])('at %i columns, pointed at %s: %j, the cursor in column %i', (columns, at, row, column) => {
    const state = startChoice({ at, checked: [], own: '' });
    const { lines, cursor } = choiceBody(scale, state, signsFor(false), columns);
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([row]);
    expect(cursor).toEqual({ row: 0, column });
  });
});

import { describe, expect, it } from 'vitest';
import { faultyFile } from '../../../src/core/answers/fault-origin.ts';
import type { AnswersFault } from '../../../src/core/file-faults.ts';

const at = { line: 3, column: 5 };
const unknown = { code: 'answer-unknown', id: 'x', nearest: undefined } as const;
const missing: AnswersFault = { code: 'answer-missing', id: 'opening', ask: '…?' };

describe('what is wrong in answers', () => {
  it.each<[string, AnswersFault[], string | undefined]>([
    ['is in the file when it has a place there', [{ ...unknown, at }], 'a.yaml'],
    ['is in the file when something lacks there', [missing], 'a.yaml'],
    ['is not in the file when an option says it', [unknown], undefined],
    [
      'is in more than the file when an option adds to it',
      [{ ...unknown, at }, unknown],
      undefined,
    ],
  ])('%s', (_, faults, file) => {
    expect(faultyFile('a.yaml', faults)).toBe(file);
  });
});

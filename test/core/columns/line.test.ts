import { describe, expect, it } from 'vitest';
import { cutLine, lineWidth, plain } from '../../../src/core/columns/line.ts';
import { quiet } from '../../../src/core/text/span.ts';

describe('a line', () => {
  const line = [plain('ab漢'), quiet('字c')];

  it('is as wide as its pieces together', () => {
    expect(lineWidth(line)).toBe(7);
  });

  it.each([
    [0, []],
    [2, [plain('ab')]],
    [3, [plain('ab')]],
    [4, [plain('ab漢')]],
    [6, [plain('ab漢'), quiet('字')]],
    [99, line],
  ])('cut to %i columns holds no half of a character', (columns, cut) => {
    expect(cutLine(line, columns)).toEqual(cut);
  });
});

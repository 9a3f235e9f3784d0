import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../src/core/text/compare.ts';

describe('texts in order', () => {
  it('stand by their characters, the shorter first', () => {
    expect(['b', 'a', '', 'ab', 'é', 'B'].sort(compareTexts)).toEqual([
      '',
      'B',
      'a',
      'ab',
      'b',
      'é',
    ]);
  });

  it('are neither first when they are the same', () => {
    expect(compareTexts('a', 'a')).toBe(0);
  });
});

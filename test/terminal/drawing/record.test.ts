import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/index.ts';
import { type Left, recordOf } from '../../../src/terminal/drawing/record.ts';
import { createTheme } from '../../../src/terminal/theme.ts';

const recorded = (left: Left, answer: string, columns = 40) =>
  recordOf(
    { ask: 'What stayed with you?', left, answer },
    createTheme(0, true).glyphs,
    textsFor('en').prompt,
    columns,
  ).map((line) => line.map((span) => span.text).join(''));

describe('what stays of a question', () => {
  it('is a tick, the question and the answer', () => {
    expect(recorded('answered', 'a sigh')).toEqual(['✓ What stayed with you?', '  a sigh']);
  });

  it('is the first rows of a long answer, and how many there are more', () => {
    expect(recorded('answered', 'a\nb\nc\nd\n')).toEqual([
      '✓ What stayed with you?',
      '  a',
      '  b',
      '  … 2 more lines',
    ]);
  });

  it('is all of an answer of which one row would be left out', () => {
    expect(recorded('answered', 'a\nb\nc')).toHaveLength(4);
  });

  it('tells what was skipped', () => {
    expect(recorded('skipped', '')).toEqual(['– What stayed with you? (skipped)']);
  });

  it('shows what was typed when the person stopped', () => {
    expect(recorded('stopped', 'half a w')).toEqual(['… What stayed with you?', '  half a w']);
    expect(recorded('stopped', '')).toEqual(['… What stayed with you?']);
  });
});

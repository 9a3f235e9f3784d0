import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/core/columns/line.ts';
import { headOf, keyRows, messageOf } from '../../../src/terminal/drawing/prose.ts';
import { createTheme } from '../../../src/terminal/theme.ts';

const { glyphs } = createTheme(0, true);
const text = (lines: readonly Line[]) =>
  lines.map((line) => line.map((span) => span.text).join(''));

describe('what stands above an answer', () => {
  const heading = { ask: 'What do you not want to lose in this?', hint: 'One thing.' };

  it('is the question, the hint and the reason, under each other', () => {
    expect(text(headOf({ ...heading, why: 'Why? It helps.' }, glyphs, 80))).toEqual([
      '? What do you not want to lose in this?',
      '  One thing.',
      '  Why? It helps.',
    ]);
  });

  it('is wrapped beside the sign', () => {
    expect(text(headOf(heading, glyphs, 26))).toEqual([
      '? What do you not want to',
      '  lose in this?',
      '  One thing.',
    ]);
  });

  it('tells where the walk is after the question, or below it when there is no room', () => {
    const progress = '5 of 8';
    expect(text(headOf({ ...heading, progress }, glyphs, 80))[0]).toBe(
      '? What do you not want to lose in this?  5 of 8',
    );
    expect(text(headOf({ ...heading, progress }, glyphs, 42))).toEqual([
      '? What do you not want to lose in this?',
      '  5 of 8',
      '  One thing.',
    ]);
  });

  it('has no margin in a window without room for one', () => {
    expect(text(headOf({ ask: 'Why?' }, glyphs, 5))).toEqual(['Why?']);
  });

  it('shows a hostile question as text', () => {
    expect(text(headOf({ ask: 'a\x1b[2J\u202eb' }, glyphs, 80))).toEqual(['? a␛[2J�b']);
  });
});

describe('the keys', () => {
  const hints = [
    { key: 'enter', does: 'next' },
    { key: 'shift-tab', does: 'back' },
    { key: 'ctrl-c', does: 'stop (kept)' },
  ];

  it('stand in one row where they fit', () => {
    expect(text(keyRows(hints, glyphs, 80))).toEqual([
      '  enter next · shift-tab back · ctrl-c stop (kept)',
    ]);
  });

  it('are never broken inside a hint', () => {
    expect(text(keyRows(hints, glyphs, 40))).toEqual([
      '  enter next · shift-tab back',
      '  ctrl-c stop (kept)',
    ]);
  });
});

describe('a message', () => {
  it('has a sign before it, and takes no room when there is none', () => {
    expect(text(messageOf('Needed.', glyphs, 80))).toEqual(['! Needed.']);
    expect(messageOf(undefined, glyphs, 80)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/index.ts';
import { menuPrompt } from '../../../src/terminal/prompts/menu-prompt.ts';
import { createTheme } from '../../../src/terminal/theme.ts';
import { keysOf, play, screen, type Typed } from '../../support/terminal/play.ts';

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    tags: [String(index + 1)],
    label: `Thing ${index + 1}`,
    hint: index === 1 ? 'a hint' : undefined,
  }));

const menu = (count: number, start = 0) =>
  menuPrompt('What now?', entries(count), start, {
    texts: textsFor('en').prompt,
    theme: createTheme(0, true),
  });

describe('a menu', () => {
  it.each<[readonly Typed[], number]>([
    [['<enter>'], 0],
    [['<down>', '<enter>'], 1],
    [['3'], 2],
    [['<end>', '<enter>'], 11],
    [['<up>', '<enter>'], 0],
    [['1', '2'], 11],
    [['1', '<enter>'], 0],
  ])('after %j gives entry %i', (typed, index) => {
    expect(play(menu(12), keysOf(...typed)).result).toBe(index);
  });

  it('has no way back, and shows none', () => {
    const { result, shown } = play(menu(3), keysOf('<shift-tab>', '<backspace>'));
    expect(result).toBeUndefined();
    expect(shown).not.toContain('shift-tab');
  });

  it('shows the hint of what is pointed at', () => {
    expect(play(menu(3), []).shown).not.toContain('a hint');
    expect(play(menu(3), keysOf('<down>')).shown).toContain('a hint');
  });

  it('leaves the question and what was picked', () => {
    const model = menu(3);
    const lines = model.record(model.start, 1, screen);
    const text = lines.map((line) => line.map((span) => span.text).join('')).join('\n');
    expect(text).toBe('✓ What now?\n  Thing 2');
  });

  it('leaves nothing when the person stopped', () => {
    const model = menu(3);
    expect(model.record(model.start, model.stopped(model.start), screen)).toEqual([]);
  });
});

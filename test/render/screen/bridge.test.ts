import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../src/core/columns/line.ts';
import type { BoxId, BridgeBox, BridgePicture } from '../../../src/render/bridge/bridge-picture.ts';
import { drawBridge } from '../../../src/render/screen/bridge.ts';

const box = (id: BoxId, words: string, guess = false): BridgeBox => ({
  id,
  title: id,
  words,
  guess,
});

const whole: BridgePicture = {
  title: 'De brug',
  boxes: [
    box('selfPosition', 'één planning'),
    box('otherPosition', 'zelf plannen'),
    box('selfIntent', 'iedereen mee'),
    box('otherIntent', 'tijd (vermoeden)', true),
    box('shared', 'klanten'),
  ],
  links: [
    ['selfPosition', 'selfIntent'],
    ['otherPosition', 'otherIntent'],
    ['selfIntent', 'shared'],
    ['otherIntent', 'shared'],
  ],
};

const screenOf = (
  picture: BridgePicture,
  columns: number,
  ascii = false,
  plain = false,
): string[] =>
  drawBridge(picture, { columns, ascii, plain }).map((line) =>
    line.map(({ text }) => text).join(''),
  );

describe('the bridge on a screen', () => {
  it('is a line for each box, for who listens', () => {
    expect(screenOf(whole, 61, true, true)).toEqual([
      'De brug',
      'selfPosition: één planning',
      'otherPosition: zelf plannen',
      'selfIntent: iedereen mee',
      'otherIntent: tijd (vermoeden)',
      'shared: klanten',
    ]);
  });

  it('has two sides that meet below, and a dashed edge around a guess', () => {
    expect(screenOf(whole, 61)).toEqual([
      'De brug',
      '┌───────────────────────────┐   ┌───────────────────────────┐',
      '│ selfPosition              │   │ otherPosition             │',
      '│ één planning              │   │ zelf plannen              │',
      '└─────────────┬─────────────┘   └─────────────┬─────────────┘',
      '              ▼                               ▼',
      '┌───────────────────────────┐   ┌┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┐',
      '│ selfIntent                │   ┊ otherIntent               ┊',
      '│ iedereen mee              │   ┊ tijd (vermoeden)          ┊',
      '└─────────────┬─────────────┘   └┄┄┄┄┄┄┄┄┄┄┄┄┄┬┄┄┄┄┄┄┄┄┄┄┄┄┄┘',
      '              └───────────────┬───────────────┘',
      '                              ▼',
      '                ┌───────────────────────────┐',
      '                │ shared                    │',
      '                │ klanten                   │',
      '                └───────────────────────────┘',
    ]);
  });

  it('stands below each other where that is too wide, in ASCII where there is nothing else', () => {
    expect(screenOf(whole, 24, true)).toEqual([
      'De brug',
      '+----------------------+',
      '| selfPosition         |',
      '| één planning         |',
      '+----------+-----------+',
      '           v',
      '+----------------------+',
      '| selfIntent           |',
      '| iedereen mee         |',
      '+----------------------+',
      '',
      '+----------------------+',
      '| otherPosition        |',
      '| zelf plannen         |',
      '+----------+-----------+',
      '           v',
      '+......................+',
      ': otherIntent          :',
      ': tijd (vermoeden)     :',
      '+......................+',
      '           v',
      '+----------------------+',
      '| shared               |',
      '| klanten              |',
      '+----------------------+',
    ]);
  });

  it('links two intents that nothing shared was found for', () => {
    const picture: BridgePicture = {
      ...whole,
      boxes: whole.boxes.filter(({ id }) => id.endsWith('Intent')),
      links: [['selfIntent', 'otherIntent']],
    };
    expect(screenOf(picture, 61).slice(2, 4)).toEqual([
      '│ selfIntent                │───┊ otherIntent               ┊',
      '│ iedereen mee              │   ┊ tijd (vermoeden)          ┊',
    ]);
    expect(screenOf(picture, 24)[5]).toBe(`${' '.repeat(11)}│`);
  });

  it('keeps a side where nothing was said empty', () => {
    const picture: BridgePicture = {
      ...whole,
      boxes: whole.boxes.filter(({ id }) => id !== 'selfPosition'),
      links: whole.links.filter(([from]) => from !== 'selfPosition'),
    };
    const [, first, , , , tips] = screenOf(picture, 61);
    expect(first).toBe(`${' '.repeat(32)}┌───────────────────────────┐`);
    expect(tips).toBe(`${' '.repeat(46)}▼`);
  });

  it('stays within the screen with words of any width', () => {
    const words = '日本語 👩‍👩‍👧 e\u0301e\u0301 '.repeat(9).trim();
    const picture = { ...whole, boxes: whole.boxes.map((each) => ({ ...each, words })) };
    for (const columns of [20, 39, 60, 79]) {
      const lines = drawBridge(picture, { columns, ascii: false, plain: false });
      expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(columns);
    }
  });
});

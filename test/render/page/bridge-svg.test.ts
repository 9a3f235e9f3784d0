import { describe, expect, it } from 'vitest';
import type { BridgePicture } from '../../../src/render/bridge/bridge-picture.ts';
import { bridgeSvg } from '../../../src/render/page/bridge-svg.ts';
import { elementIn, elementsOf } from '../../support/formats/page-tree.ts';

const picture: BridgePicture = {
  title: 'De brug tussen twee goede bedoelingen',
  boxes: [
    { id: 'selfIntent', title: 'Ik wil bewaren', words: 'Rust', guess: false },
    { id: 'otherIntent', title: 'Koen wil bewaren', words: 'Tijd (vermoeden)', guess: true },
    { id: 'shared', title: 'Hier uitkomen', words: 'Een team', guess: false },
  ],
  links: [
    ['selfIntent', 'shared'],
    ['otherIntent', 'shared'],
  ],
};

const drawn = (part: Partial<BridgePicture> = {}): string =>
  bridgeSvg({ ...picture, ...part }, 'b').html;

const named = (html: string, name: string, style?: string) =>
  elementsOf(html).filter(
    (each) => each.name === name && (style === undefined || each.attributes.class === style),
  );

const [mine, theirs] = picture.boxes;

describe('the bridge as a drawing', () => {
  it('has a box for each, and a dashed edge around a guess only', () => {
    expect(named(drawn(), 'rect').map(({ attributes }) => attributes.class)).toEqual([
      'box',
      'box guess',
      'box',
    ]);
    expect(named(drawn(), 'text').map(({ text }) => text)).toEqual([
      ...['Ik wil bewaren', 'Rust', 'Koen wil bewaren', 'Tijd (vermoeden)'],
      ...['Hier uitkomen', 'Een team'],
    ]);
  });

  it('is one picture to who cannot see it, with its title and all words', () => {
    const svg = named(drawn(), 'svg')[0]?.attributes;
    expect(svg).toMatchObject({ role: 'img', 'aria-labelledby': 'b-title b-desc' });
    expect(elementIn(drawn(), 'title').text).toBe(picture.title);
    expect(elementIn(drawn(), 'desc').text).toBe(
      'Ik wil bewaren: Rust\nKoen wil bewaren: Tijd (vermoeden)\nHier uitkomen: Een team',
    );
  });

  it('has an arrow to what is shared, and a line between two intents without it', () => {
    const arrows = named(drawn(), 'path', 'link');
    expect(arrows.map(({ attributes }) => attributes['marker-end'])).toEqual([
      'url(#b-tip)',
      'url(#b-tip)',
    ]);
    const boxes = [mine, theirs].filter((each) => each !== undefined);
    const [line] = named(drawn({ boxes, links: [['selfIntent', 'otherIntent']] }), 'path', 'link');
    expect(line?.attributes['marker-end']).toBeUndefined();
    expect(line?.attributes.d).toMatch(/^M176 [\d.]+H204$/);
  });

  it('leaves out a link to a box that is not there', () => {
    const boxes = [mine, theirs].filter((each) => each !== undefined);
    expect(named(drawn({ boxes }), 'path', 'link')).toEqual([]);
  });

  it('grows with the words, and not without end', () => {
    const heightOf = (words: string): number => {
      const boxes = picture.boxes.map((box) => ({ ...box, title: words, words }));
      return Number(named(drawn({ boxes }), 'svg')[0]?.attributes.viewBox?.split(' ')[3]);
    };
    expect(heightOf('een zin van een paar woorden')).toBeGreaterThan(heightOf('een'));
    expect(heightOf('W'.repeat(10_000))).toBe(heightOf('W'.repeat(20_000)));
  });
});

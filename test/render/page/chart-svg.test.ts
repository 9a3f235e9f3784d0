import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/review/review-parts.ts';
import { type Day, toDay } from '../../../src/core/time/day.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { chartSvg } from '../../../src/render/page/chart-svg.ts';
import { elementIn, elementsOf, type PageElement } from '../../support/formats/page-tree.ts';

const texts = textsFor('nl').review.chart;

const reading = (day: Day, value: number, when: Reading['when'] = 'before'): Reading => ({
  note: 'k3f9',
  day,
  value,
  when,
});

const autumn = [
  reading('2026-10-12', 3),
  reading('2026-10-20', 2),
  reading('2026-10-20', 4, 'after'),
  reading('2026-11-23', 3),
];

const drawn = (readings: readonly Reading[]): string => chartSvg(readings, 't', texts)?.html ?? '';

const styled = (html: string, style: string): PageElement[] =>
  elementsOf(html).filter(({ attributes }) => attributes.class?.split(' ').includes(style));

const numbered = (html: string) => styled(html, 'end').map(({ text }) => text);

describe('the temperature as a drawing', () => {
  it('has a round mark before a conversation and a diamond after it, and says which is which', () => {
    const html = drawn(autumn);
    const [dots, diamonds] = [styled(html, 'before'), styled(html, 'after')];
    expect(new Set(dots.map(({ name }) => name))).toEqual(new Set(['circle']));
    expect(new Set(diamonds.map(({ name }) => name))).toEqual(new Set(['path']));
    // One of each kind stands in the legend.
    expect([dots.length, diamonds.length]).toEqual([4, 2]);
    expect(elementIn(html, 'figure').text).toContain('vooraf, of in de weekna het gesprek');
  });

  it('has no legend when there is one kind of mark', () => {
    const html = drawn([reading('2026-10-12', 3), reading('2026-10-19', 4)]);
    expect(styled(html, 'before')).toHaveLength(2);
    expect(elementIn(html, 'figure').text).not.toContain('na het gesprek');
  });

  it('has an axis from 1 to 5 with what both ends mean, and days below', () => {
    const html = drawn(autumn);
    expect(numbered(html)).toEqual(['1', '2', '3', '4', '5', '23 nov']);
    expect(elementIn(html, 'figcaption').text).toContain('1 = we mijden elkaar');
    expect(styled(html, 'axis').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['12 okt', '26 okt', '9 nov', '23 nov']),
    );
  });

  it('has a wider axis for a scale of one own, and says nothing of its ends', () => {
    const html = drawn([reading('2026-10-12', 0), reading('2026-10-19', 9)]);
    expect(numbered(html).slice(0, 10)).toEqual([...'0123456789']);
    expect(html).not.toContain('figcaption');
  });

  it('is told in words to who cannot see it', () => {
    expect(elementIn(drawn(autumn), 'desc').text.split('\n')).toEqual([
      '12 okt 2026: 3',
      '20 okt 2026: 2',
      '20 okt 2026, na: 4',
      '23 nov 2026: 3',
    ]);
  });

  it('of one day stands in the middle, under its one name', () => {
    const html = drawn([reading('2026-10-12', 2), reading('2026-10-12', 4, 'after')]);
    expect(styled(html, 'middle').map(({ text }) => text)).toEqual(['12 okt']);
  });

  it('of nothing is nothing', () => {
    expect(chartSvg([], 't', texts)).toBeUndefined();
  });
});

const readings = fc
  .array(
    fc.record({
      day: fc.integer({ min: 18_000, max: 20_500 }),
      value: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0, max: 10, noNaN: true })),
      when: fc.constantFrom('before', 'after'),
    }),
    { minLength: 1, maxLength: 200 },
  )
  .map((all) =>
    all
      .sort((a, b) => a.day - b.day)
      .map(({ day, value, when }) => reading(toDay(day), value, when)),
  );

describe('a drawing of any temperatures', () => {
  it('stays within its frame, and ends at the last number', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const html = drawn(all);
        const curve = elementIn(html, 'path', 'curve').attributes.d ?? '';
        const numbers = curve.match(/[\d.]+/g)?.map(Number) ?? [];
        expect(curve).toMatch(/^M[\d.]+ [\d.]+(?:H[\d.]+V[\d.]+)*$/);
        expect(numbers).toHaveLength(all.length * 2);
        const height = Number(elementIn(html, 'svg').attributes.viewBox?.split(' ')[3]);
        for (const [at, number] of numbers.entries()) {
          expect(number).toBeGreaterThan(4);
          expect(number).toBeLessThan(at % 2 === 0 ? 376 : height - 4);
        }
      }),
      { numRuns: 50 },
    );
  });
});

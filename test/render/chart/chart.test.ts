import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/review/review-parts.ts';
import { type Day, toDay } from '../../../src/core/time/day.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderChart } from '../../../src/render/chart/chart.ts';

const texts = textsFor('nl').review.chart;

const reading = (day: Day, value: number, when: Reading['when'] = 'before'): Reading => ({
  note: 'k3f9',
  day,
  value,
  when,
});

const autumn = [
  reading('2026-10-12', 3),
  reading('2026-10-19', 2),
  reading('2026-10-20', 2),
  reading('2026-10-20', 4, 'after'),
  reading('2026-11-02', 4),
  reading('2026-11-16', 1),
  reading('2026-11-16', 3, 'after'),
  reading('2026-11-23', 3),
];

describe('the temperature as a line', () => {
  it('has a row for each number, the days from left to right, and what its signs mean', () => {
    expect(`\n${renderChart(autumn, { columns: 80, texts })}\n`).toBe(`
5 ┤
4 ┤      ○─────────●─────────╮
3 ┤●────╮│                   ○────●
2 ┤     ●●                   │
1 ┤                          ●
  └────────────────────────────────
   12 okt        2 nov       23 nov

● vooraf, of in de week   ○ na het gesprek
1 = we mijden elkaar   5 = twijfel mag gewoon op tafel
`);
  });

  it('can be drawn in ASCII, and in forty columns', () => {
    const english = textsFor('en').review.chart;
    expect(`\n${renderChart(autumn, { columns: 40, ascii: true, texts: english })}\n`).toBe(`
5 |
4 |      o---------*---------+
3 |*----+|                   o----*
2 |     **                   |
1 |                          *
  +--------------------------------
   12 Oct        2 Nov       23 Nov

* before, or in the week
o after the conversation
1 = we avoid each other
5 = doubt is welcome on the table
`);
  });

  it('of one conversation stands upright', () => {
    const one = [reading('2026-10-12', 2), reading('2026-10-12', 4, 'after')];
    expect(renderChart(one, { columns: 80, texts }).split('\n').slice(0, 5)).toEqual([
      '5 ┤',
      '4 ┤○',
      '3 ┤│',
      '2 ┤●',
      '1 ┤',
    ]);
  });

  it('says what its signs mean only when there are two, and its scale only when it is that one', () => {
    const chart = renderChart([reading('2026-10-12', 3)], { columns: 80, texts });
    expect(chart).not.toContain('na het gesprek');
    expect(chart).toContain('1 = we mijden elkaar');
    const wide = renderChart([reading('2026-10-12', 9)], { columns: 80, texts });
    expect(wide).toContain('9 ┤●');
    expect(wide).not.toContain('we mijden elkaar');
  });

  it('names the year when there is more than one', () => {
    const years = [reading('2025-12-29', 3), reading('2026-01-05', 4)];
    expect(renderChart(years, { columns: 80, texts })).toContain('29 dec 2025');
    expect(renderChart(autumn, { columns: 80, texts })).not.toContain('2026');
  });

  it('of nothing is nothing', () => {
    expect(renderChart([], { columns: 80, texts })).toBe('');
  });
});

const readingsUpTo = (maxLength: number) =>
  fc
    .array(
      fc.record({
        day: fc.integer({ min: 18_000, max: 20_500 }),
        value: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 10 })),
        when: fc.constantFrom('before', 'after'),
      }),
      { minLength: 1, maxLength },
    )
    .map((all) =>
      all
        .sort((a, b) => a.day - b.day)
        .map(({ day, value, when }) => reading(toDay(day), value, when)),
    );

const readings = readingsUpTo(400);

describe('a line of any temperatures', () => {
  it('hides no number that was given, when there are not too many', () => {
    fc.assert(
      fc.property(readingsUpTo(50), fc.integer({ min: 40, max: 200 }), (all, columns) => {
        const lines = renderChart(all, { columns, texts }).split('\n');
        for (const { value } of all) {
          const row = lines.find((line) => Number.parseInt(line, 10) === value);
          expect(row).toMatch(/[●○]/);
        }
        expect(lines.join('\n')).not.toContain(texts.crowded);
      }),
    );
  });

  it('shows of a crowd the last, and says so', () => {
    const crowd = Array.from({ length: 400 }, (_, order) =>
      reading(toDay(20_000 + order), 1 + (order % 5)),
    );
    const lines = renderChart(crowd, { columns: 80, texts }).split('\n');
    const rows = lines.filter((line) => line.includes('┤'));
    const marks = (column: number) => rows.filter((row) => row[column] === '●').length;
    for (let column = 4; column < 79; column += 1) expect(marks(column)).toBeLessThan(2);
    expect(lines).toContain(texts.crowded);
  });

  it('fits, and ends no line in a space', () => {
    fc.assert(
      fc.property(
        readings,
        fc.integer({ min: 40, max: 200 }),
        fc.boolean(),
        (all, columns, ascii) => {
          const lines = renderChart(all, { columns, ascii, texts }).split('\n');
          for (const line of lines) {
            expect(line.length).toBeLessThanOrEqual(columns);
            expect(line).toBe(line.trimEnd());
          }
          if (ascii) expect(lines.join('')).toMatch(/^[ -~]*$/);
        },
      ),
    );
  });

  it('ends at the last number, and begins at the first', () => {
    fc.assert(
      fc.property(readingsUpTo(250), (all) => {
        const rows = renderChart(all, { columns: 200, texts })
          .split('\n')
          .filter((line) => line.includes('┤'))
          .map((line) => line.slice(line.indexOf('┤') + 1));
        const width = Math.max(...rows.map((row) => row.length));
        const marked = (column: number) => rows.map((row) => /[●○]/.test(row[column] ?? ''));
        const top = Math.max(5, ...all.map(({ value }) => value));
        expect(marked(0)[top - (all.at(0)?.value ?? 0)]).toBe(true);
        expect(marked(width - 1)[top - (all.at(-1)?.value ?? 0)]).toBe(true);
      }),
    );
  });
});

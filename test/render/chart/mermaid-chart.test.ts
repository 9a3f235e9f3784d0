import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/review/review-parts.ts';
import { type Day, toDay } from '../../../src/core/time/day.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderMermaidChart } from '../../../src/render/chart/mermaid-chart.ts';

const texts = textsFor('nl').review.chart;

const reading = (day: Day, value: number, when: Reading['when'] = 'before'): Reading => ({
  note: 'k3f9',
  day,
  value,
  when,
});

/** A reading for every so many days. */
const each = (days: number, ...values: number[]): Reading[] =>
  values.map((value, order) => reading(toDay(20_000 + order * days), value));

describe('the temperature as a Mermaid chart', () => {
  it('has a label for each of a few readings', () => {
    const few = [
      reading('2026-10-12', 3),
      reading('2026-10-20', 2),
      reading('2026-10-20', 4, 'after'),
    ];
    expect(renderMermaidChart(few, texts)).toBe(`\`\`\`mermaid
xychart-beta
  title "Temperatuur"
  x-axis ["12 okt", "20 okt", "20 okt, na"]
  y-axis 1 --> 5
  line [3, 2, 4]
\`\`\``);
  });

  it('has no two labels that are the same', () => {
    const twice = [reading('2026-10-12', 3), reading('2026-10-12', 4), reading('2027-10-12', 4)];
    expect(renderMermaidChart(twice, texts)).toContain(
      'x-axis ["12 okt 2026", "12 okt 2026 (2)", "12 okt 2027"]',
    );
  });

  it('has a point for each day of some weeks, at what was told last', () => {
    const chart = renderMermaidChart(each(3, 3, 1, 5, 5, 2, 2, 2, 2, 4), texts);
    expect(chart).toContain('x-axis "dagen vanaf 4 okt 2024" 0 --> 24');
    expect(chart).toContain('line [3, 3, 3, 1, 1, 1, 5, 5, 5, 5');
    expect(chart).toMatch(/2, 4\]\n```$/);
  });

  it('has a point for each week of a longer time', () => {
    const chart = renderMermaidChart(each(14, 3, 1, 5, 5, 2, 2, 2, 2, 4), texts);
    expect(chart).toContain('x-axis "weken vanaf 4 okt 2024" 0 --> 16');
    expect(chart).toContain('line [3, 3, 1, 1, 5, 5, 5, 5, 2, 2, 2, 2, 2, 2, 2, 2, 4]');
  });

  it('is wide enough for another scale', () => {
    expect(renderMermaidChart(each(1, 0, 9), texts)).toContain('y-axis 0 --> 9');
  });

  it('of nothing is nothing', () => {
    expect(renderMermaidChart([], texts)).toBe('');
  });

  it('has as many points as its axis is long, the last one at the last reading', () => {
    const some = fc
      .array(fc.tuple(fc.integer({ min: 19_000, max: 20_500 }), fc.integer({ min: 1, max: 5 })), {
        minLength: 1,
        maxLength: 60,
      })
      .map((all) => all.sort(([a], [b]) => a - b))
      .map((all) => all.map(([day, value]) => reading(toDay(day), value)));
    fc.assert(
      fc.property(some, (all) => {
        const chart = renderMermaidChart(all, texts);
        const points = (/line \[(.*)\]/.exec(chart)?.[1] ?? '').split(', ').map(Number);
        const steps = /0 --> (\d+)\n {2}y-axis/.exec(chart)?.[1];
        expect(points).toHaveLength(steps === undefined ? all.length : Number(steps) + 1);
        expect(points.at(-1)).toBe(all.at(-1)?.value);
      }),
    );
  });
});

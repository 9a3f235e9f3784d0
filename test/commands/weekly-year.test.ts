import path from 'node:path';
import { format, getISOWeek, getISOWeekYear } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { runDue } from '../../src/commands/due.ts';
import { runNew } from '../../src/commands/new.ts';
import { exitCodes } from '../../src/core/problem.ts';
import { testContext } from '../support/context.ts';
import { inZone } from '../support/in-zone.ts';

/** A time of day for each day, late and early ones among them. */
const hourOf = (day: number): number => [0, 2, 9, 23][day % 4] ?? 12;

/** Days on which nobody looks at the screen, so that not every week begins on Monday. */
const isAway = (day: number): boolean => day % 11 === 0 || day % 7 === day % 5;

const zones = ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland'];

describe.each(zones)('a year of weekly notes in %s, day by day', (zone) => {
  inZone(zone);

  it.each([2020, 2026, 2032])(
    'has one for each ISO week of %i that someone was there',
    async (year) => {
      const test = testContext();
      const weeks = new Set<string>();
      const due = () => runDue(test.context, { set: 'weekly', every: 'week' });
      for (let day = 1; day <= 373; day += 1) {
        if (isAway(day)) continue;
        const now = new Date(year, 0, day, hourOf(day), 30);
        test.at(now);
        const week = `${getISOWeekYear(now)}-W${String(getISOWeek(now)).padStart(2, '0')}`;
        const first = !weeks.has(week);
        expect(await due(), week).toBe(first ? exitCodes.done : exitCodes.notDue);
        const before = test.out();
        const answer = [{ id: 'temperature', value: '3' }];
        await runNew(test.context, { set: 'weekly', ifDue: true, answer });
        const file = path.join(test.home.path, 'notes', week.slice(0, 4), `${week}-weekly.md`);
        expect(test.out().slice(before.length)).toBe(first ? `${file}\n` : '');
        weeks.add(week);
      }
      expect(test.home.notes()).toHaveLength(weeks.size);
      expect(weeks.size).toBeGreaterThan(51);
    },
  );

  it('knows a note that was dated back as the one of its own week', async () => {
    const now = new Date(2027, 0, 4, 9);
    const test = testContext({ now });
    const answer = [{ id: 'temperature', value: '3' }];
    await runNew(test.context, { set: 'weekly', date: '2027-01-03', answer });
    expect(test.out()).toContain(`${path.sep}2026-W53-weekly.md`);
    expect(await runDue(test.context, { set: 'weekly', every: 'week' })).toBe(exitCodes.done);
    expect(test.err()).toContain(format(new Date(2027, 0, 3), 'yyyy-MM-dd'));
  });
});

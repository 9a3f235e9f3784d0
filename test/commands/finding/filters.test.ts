import { describe, expect, it } from 'vitest';
import { type FilterFlags, readFilter } from '../../../src/commands/finding/filters.ts';
import { languages } from '../../../src/core/language.ts';
import { testContext } from '../../support/context.ts';
import { problemOf } from '../../support/problem-of.ts';

/** A Tuesday. */
const now = new Date(2026, 10, 24, 9, 30);

describe.each(languages)('the days of a filter, in %s', (language) => {
  const read = (flags: FilterFlags) => readFilter(testContext({ language, now }).context, flags);

  it.each([
    ['2026-11-03', '2026-11-03', '2026-11-03'],
    ['2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-10', '2026-10-01', '2026-10-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['today', '2026-11-24', '2026-11-24'],
    ['gisteren', '2026-11-23', '2026-11-23'],
    ['Monday', '2026-11-23', '2026-11-23'],
    ['last week', '2026-11-16', '2026-11-22'],
    ['vorige week', '2026-11-16', '2026-11-22'],
    ['3 weeks ago', '2026-11-03', '2026-11-03'],
    ['3 weken geleden', '2026-11-03', '2026-11-03'],
    ['letzte Woche', '2026-11-16', '2026-11-22'],
    ['vor 3 Wochen', '2026-11-03', '2026-11-03'],
    ['seit Montag', '2026-11-23', '2026-11-23'],
    ['KW 47', '2026-11-16', '2026-11-22'],
    ['3.11.2026', '2026-11-03', '2026-11-03'],
    ['this month', '2026-11-01', '2026-11-30'],
  ])('are read in every language: %s begins on %s and ends on %s', (said, first, last) => {
    expect(read({ since: said })).toEqual({ since: first });
    expect(read({ until: said })).toEqual({ until: last });
    expect(read({ since: said, until: said })).toEqual({ since: first, until: last });
  });

  it.each(['foo', '', '2026-02-30', '2026-W54', '-1w', 'next week'])(
    'that are none are refused, with what is accepted: “%s”',
    (said) => {
      for (const key of ['since', 'until'] as const) {
        const problem = problemOf(() => read({ [key]: said }));
        expect(problem).toMatchObject({ code: 'usage' });
        const detail = problem.code === 'usage' ? problem.detail : '';
        expect(detail).toContain(`--${key}`);
        expect(detail).toContain('2026-W48');
        const lastWeek = { nl: 'vorige week', en: 'last week', de: 'letzte woche' };
        expect(detail).toContain(lastWeek[language]);
      }
    },
  );

  it('may not end before they begin', () => {
    const flags = { since: 'today', until: 'last week' };
    const problem = problemOf(() => read(flags));
    expect(problem.code === 'usage' && problem.detail).toMatch(/2026-11-24.*2026-11-22/);
  });
});

describe('a filter', () => {
  it('is empty when nothing is asked, and otherwise holds what was asked', () => {
    const { context } = testContext();
    expect(readFilter(context, {})).toEqual({});
    const flags = { set: 'before', with: 'Koen', team: 'a', tag: 'q4', status: 'open' } as const;
    expect(readFilter(context, flags)).toEqual(flags);
  });
});

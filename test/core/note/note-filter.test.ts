import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { type NoteFilter, noteFilter } from '../../../src/core/note/note-filter.ts';
import { type Day, toDay } from '../../../src/core/time/day.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';

const passes = (filter: NoteFilter, meta: Partial<NoteMeta> = {}): boolean =>
  noteFilter(filter)({ ...sampleMeta, ...meta });

describe('a filter', () => {
  it('that asks for nothing passes every note', () => {
    expect(passes({})).toBe(true);
  });

  it.each([
    ['José', 'JOSE\u0301', true],
    ['koen  de vries', 'Koen de Vries', true],
    ['ijsbrand', 'Ĳsbrand', true],
    ['Koen', 'Koen de Vries', false],
    ['Koen', undefined, false],
    ['', undefined, false],
  ])('for “%s” meets “%s”: %s', (wanted, name, met) => {
    for (const key of ['with', 'team'] as const) {
      const { with: _, ...meta } = sampleMeta;
      const note = name === undefined ? meta : { ...meta, [key]: name };
      expect(noteFilter({ [key]: wanted })(note)).toBe(met);
    }
  });

  it('for a tag takes it with or without its sign', () => {
    for (const tag of ['q4', '#Q4']) {
      expect(passes({ tag }, { tags: ['reflect', 'Q4'] })).toBe(true);
      expect(passes({ tag }, { tags: ['#q4'] })).toBe(true);
      expect(passes({ tag }, { tags: ['q'] })).toBe(false);
    }
  });

  it('counts both its first and its last day, by the calendar of who wrote the note', () => {
    const late = { date: '2026-11-23T23:59:59-11:00' };
    expect(passes({ since: '2026-11-23', until: '2026-11-23' }, late)).toBe(true);
    expect(passes({ since: '2026-11-24' }, late)).toBe(false);
    expect(passes({ until: '2026-11-22' }, late)).toBe(false);
    expect(passes({ until: '2026-11-23' }, { date: '2026-11-23' })).toBe(true);
  });
});

/** Names that are the same to a person, and a number for who it is. */
const spellings: readonly (readonly [who: number, ...spelled: string[]])[] = [
  [1, 'Koen', 'koen', 'KOEN ', 'ko\u00aden'],
  [2, 'Zoë', 'zoe', 'Zoe\u0308', 'ZOË'],
  [3, 'Koen de Vries', 'koen  de vries'],
];
const named = fc.constantFrom(
  ...spellings.flatMap(([who, ...spelled]) => spelled.map((name) => ({ who, name }))),
);

const day = fc.integer({ min: 20_400, max: 20_440 }).map(toDay);

const note = fc.record(
  {
    with: named,
    team: named,
    tags: fc.array(named, { maxLength: 3 }),
    set: fc.constantFrom('before', 'weekly'),
    status: fc.constantFrom('open', 'done'),
    date: fc.tuple(day, fc.constantFrom('', 'T00:00:00+01:00', 'T23:59:59-11:00')),
  },
  { requiredKeys: ['tags', 'set', 'status', 'date'] },
);

const wanted = fc.record(
  {
    with: named,
    team: named,
    tag: named,
    set: fc.constantFrom('before', 'weekly'),
    status: fc.constantFrom('open', 'done'),
    since: day,
    until: day,
  },
  { requiredKeys: [] },
);

type Generated<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

/** The same in the slowest and plainest way: who it is was written down beside the name. */
function reference(found: Generated<typeof note>, asked: Generated<typeof wanted>): boolean {
  const later = (one: Day, other: Day) => Date.parse(one) > Date.parse(other);
  if (asked.with && found.with?.who !== asked.with.who) return false;
  if (asked.team && found.team?.who !== asked.team.who) return false;
  if (asked.tag && !found.tags.map(({ who }) => who).includes(asked.tag.who)) return false;
  if (asked.set && found.set !== asked.set) return false;
  if (asked.status && found.status !== asked.status) return false;
  if (asked.since && later(asked.since, found.date[0])) return false;
  return !(asked.until && later(found.date[0], asked.until));
}

interface People {
  readonly with?: { readonly name: string };
  readonly team?: { readonly name: string };
}

const namesOf = (people: People): Pick<NoteMeta, 'with' | 'team'> => ({
  ...(people.with ? { with: people.with.name } : {}),
  ...(people.team ? { team: people.team.name } : {}),
});

const filterFor = ({ with: _, team: __, tag, ...rest }: Generated<typeof wanted>) => ({
  ...rest,
  ...(tag ? { tag: tag.name } : {}),
});

const metaOf = (found: Generated<typeof note>): NoteMeta => ({
  ...namesOf(found),
  id: 'k3f9',
  title: '',
  lang: 'nl',
  set: found.set,
  status: found.status,
  date: found.date.join(''),
  tags: found.tags.map(({ name }) => name),
});

describe('filtering notes', () => {
  it('gives what looking at each note by hand gives', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 30 }), wanted, (notes, asked) => {
        const matches = noteFilter({ ...filterFor(asked), ...namesOf(asked) });
        const found = notes.map(metaOf).map(matches);
        expect(found).toEqual(notes.map((each) => reference(each, asked)));
      }),
    );
  });
});

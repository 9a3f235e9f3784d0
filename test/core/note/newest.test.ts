import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNewest } from '../../../src/core/note/newest.ts';

const note = fc
  .record({ day: fc.integer({ min: 10, max: 28 }), zone: fc.constantFrom('+01:00', '-11:00', 'Z') })
  .map(({ day, zone }) => `2026-11-${day}T12:00:00${zone}`);

const notes = fc
  .array(note, { maxLength: 60 })
  .map((dates) => dates.map((date, index) => ({ path: `/${index % 7}/${index}`, meta: { date } })));

describe('the newest of many notes', () => {
  it('are those that sorting them all would put first, however they come', () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 1, max: 20 }), (all, limit) => {
        const newest = createNewest(limit);
        for (const each of all) newest.add(each);
        const moment = (each: (typeof all)[number]) => Date.parse(each.meta.date);
        const inOrder = [...all].sort(
          (a, b) => moment(b) - moment(a) || (a.path < b.path ? 1 : -1),
        );
        expect(newest.sorted()).toEqual(inOrder.slice(0, limit));
        expect(newest.count).toBe(all.length);
      }),
    );
  });

  it('are told apart early: there is no room for an older one, and there is for a newer', () => {
    const newest = createNewest(1);
    expect(newest.hasRoomFor('2020-01-01')).toBe(true);
    newest.add({ path: '/a', meta: { date: '2026-11-23' } });
    expect(newest.hasRoomFor('2026-11-22')).toBe(false);
    expect(newest.hasRoomFor('2026-11-24')).toBe(true);
  });

  it('are kept, and nothing else is', () => {
    const made: string[] = [];
    const newest = createNewest<{ path: string; meta: { date: string } }>(2, (note) => {
      made.push(note.path);
      return note;
    });
    for (let day = 28; day > 9; day -= 1) {
      newest.add({ path: `/${day}`, meta: { date: `2026-11-${day}` } });
    }
    expect(made).toEqual(['/28', '/27']);
  });
});

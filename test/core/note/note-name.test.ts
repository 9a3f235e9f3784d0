import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/note/note-date.ts';
import { latestInYear, noteNameFor, readNoteName } from '../../../src/core/note/note-name.ts';

describe('the name of a note', () => {
  it.each([
    ['2026-11-23T09:30:00+01:00', 'before', '2026/2026-11-23-0930-before-k3f9.md'],
    ['2026-01-01T00:00:59-05:00', 'my-set', '2026/2026-01-01-0000-my-set-k3f9.md'],
    ['2026-11-23T09:30:00+01:00', 'weekly', '2026/2026-W48-weekly.md'],
    ['2027-01-03T23:59:59+01:00', 'weekly', '2026/2026-W53-weekly.md'],
    ['2024-12-30T00:00:00+01:00', 'weekly', '2025/2025-W01-weekly.md'],
  ])('of %s by the set %s is %s', (date, set, name) => {
    expect(noteNameFor({ id: 'k3f9', set, date })).toBe(name);
  });

  it('cannot lead out of the folder', () => {
    const meta = { id: 'k3f9', set: 'before', date: '2026-11-23T09:30:00+01:00' };
    expect(() => noteNameFor({ ...meta, id: '../x' })).toThrow();
    expect(() => noteNameFor({ ...meta, set: '../x' })).toThrow();
    expect(() => noteNameFor({ ...meta, date: '../x' })).toThrow();
  });

  it('tells the id, but for a weekly note', () => {
    expect(readNoteName('2026-11-23-0930-my-own-set-k3f9.md')?.id).toBe('k3f9');
    expect(readNoteName('2026-W48-weekly.md')).toMatchObject({ id: undefined });
  });

  it.each([
    'README.md',
    '2026-11-23.md',
    '2026-11-23-0930-before-k3f9.txt',
    '2026-11-23-0930-before-k3f9 copy.md',
    '2026-W48-weekly (1).md',
  ])('is not %s', (name) => {
    expect(readNoteName(name)).toBeUndefined();
  });

  it('is never earlier than its note, wherever on earth it was written', () => {
    const moment = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2199-01-01'),
      noInvalidDate: true,
    });
    const offset = fc.integer({ min: -12 * 4, max: 14 * 4 });
    fc.assert(
      fc.property(moment, offset, fc.constantFrom('before', 'weekly'), (at, quarters, set) => {
        const wall = new Date(at.getTime() + quarters * 900_000).toISOString().slice(0, 19);
        const [hours, minutes] = [
          Math.floor(Math.abs(quarters) / 4),
          (Math.abs(quarters) % 4) * 15,
        ];
        const two = (number: number) => String(number).padStart(2, '0');
        const date = `${wall}${quarters < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
        const [year = '', name = ''] = noteNameFor({ id: 'k3f9', set, date }).split('/');
        const latest = readNoteName(name)?.latest ?? 0;
        expect(latest).toBeGreaterThanOrEqual(instantOf(date));
        expect(latestInYear(Number(year))).toBeGreaterThanOrEqual(latest);
      }),
    );
  });
});

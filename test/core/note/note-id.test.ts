import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPattern, newId } from '../../../src/core/note/note-id.ts';

describe('a new id', () => {
  it('is four characters that spell no word and that nobody mistakes', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (stream) => {
          const id = newId(() => stream.next().value);
          expect(id).toMatch(/^[bcdfghjkmnpqrstvwxz][bcdfghjkmnpqrstvwxz2-9]{3}$/);
          expect(id).toMatch(idPattern);
        },
      ),
    );
  });

  it('is another one most of the time', () => {
    const ids = new Set(Array.from({ length: 1_000 }, () => newId(Math.random)));
    expect(ids.size).toBeGreaterThan(980);
  });
});

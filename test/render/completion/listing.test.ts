import { describe, expect, it } from 'vitest';
import { listingOf } from '../../../src/render/completion/listing.ts';

describe('a list of candidates', () => {
  it('tells of each in one column, however wide its signs are', () => {
    const candidates = [
      { value: '日本', description: 'one' },
      { value: 'ab', description: 'two' },
      { value: 'alone' },
    ];
    expect(listingOf(candidates, 80)).toEqual(['日本   one', 'ab     two', 'alone']);
  });

  it('is not pushed aside by one long name', () => {
    const long = 'a'.repeat(50);
    const candidates = [
      { value: long, description: 'long' },
      { value: 'b', description: 'short' },
    ];
    expect(listingOf(candidates, 80)).toEqual([`${long}  long`, 'b  short']);
  });

  it('stays below the width of the terminal', () => {
    const [line = ''] = listingOf(
      [{ value: 'last', description: 'Voor het gesprek met Koen' }],
      20,
    );
    expect(line).toBe('last  Voor het ges…');
    expect(line).toHaveLength(19);
  });
});

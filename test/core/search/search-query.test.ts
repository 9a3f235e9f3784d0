import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyQuery, parseQuery } from '../../../src/core/search/search-query.ts';
import { anyText } from '../../support/any/any-text.ts';

const nothing = { terms: [], without: [], fields: [] };

describe('what someone looks for', () => {
  it.each([
    ['zucht koen', { terms: ['zucht', 'koen'] }],
    ['ZUCHT Één', { terms: ['zucht', 'een'] }],
    ['"rust en tijd" koen', { terms: ['rust en tijd', 'koen'] }],
    ['“rust  en tijd”', { terms: ['rust en tijd'] }],
    ['"rust en tijd', { terms: ['rust en tijd'] }],
    ['koen -zucht', { terms: ['koen'], without: ['zucht'] }],
    ['koen -"een zucht"', { terms: ['koen'], without: ['een zucht'] }],
    ['with:Koen', { fields: [{ field: 'with', value: 'koen', not: false }] }],
    ['With:"Koen  de Vries"', { fields: [{ field: 'with', value: 'koen de vries', not: false }] }],
    ['-team:Verkoop', { fields: [{ field: 'team', value: 'verkoop', not: true }] }],
    [
      'id:k3 set:trust tag:q4 tijd',
      {
        terms: ['tijd'],
        fields: [
          { field: 'id', value: 'k3', not: false },
          { field: 'set', value: 'trust', not: false },
          { field: 'tag', value: 'q4', not: false },
        ],
      },
    ],
    ['http://example.org', { terms: ['http://example.org'] }],
    ['with:', { terms: ['with:'] }],
    ['zucht-en', { terms: ['zucht-en'] }],
    ['-', { terms: ['-'] }],
    ['half"open', { terms: ['half"open'] }],
    ['"" -"" with:""', {}],
    ['', {}],
  ])('in %s', (words, query) => {
    expect(parseQuery(words)).toEqual({ ...nothing, ...query });
  });

  it('can be anything', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const { terms, without } = parseQuery(words);
        expect([...terms, ...without]).not.toContain('');
      }),
    );
  });

  it('may be nothing', () => {
    expect(isEmptyQuery(parseQuery(' "" '))).toBe(true);
    expect(isEmptyQuery(parseQuery('-x'))).toBe(false);
  });
});

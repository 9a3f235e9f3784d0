import { describe, expect, it } from 'vitest';
import { readTable } from './table.ts';

describe('a file of sentences', () => {
  it('may have its columns in any order, more of them, and lines that end in CRLF', () => {
    const rows = readTable('kind\tnote\tsentence\tlang\r\nlabel\tx\tHij is lui.\tnl\r\n\r\n');
    expect(rows).toEqual([
      { line: 2, lang: 'nl', field: undefined, kind: 'label', sentence: 'Hij is lui.' },
    ]);
  });

  it('may gate a sentence by field', () => {
    const rows = readTable(
      'lang\tfield\tkind\tsentence\nen\tfacts\tnone\tHe left.\nen\t\tnone\tOh.',
    );
    expect(rows.map(({ field }) => field)).toEqual(['facts', undefined]);
  });

  it('may quote a cell as spreadsheets do', () => {
    const rows = readTable('lang\tkind\tsentence\nen\tnone\t"He said: ""You never call."""');
    expect(rows[0]?.sentence).toBe('He said: "You never call."');
  });

  it('keeps quotation marks that belong to the sentence', () => {
    const rows = readTable('lang\tkind\tsentence\nen\tnone\tHe said: "no".');
    expect(rows[0]?.sentence).toBe('He said: "no".');
  });

  it('starts with a byte order mark or holds only a header without complaint', () => {
    expect(readTable('\uFEFFlang\tkind\tsentence\n')).toEqual([]);
  });

  it.each([
    ['', 'lang'],
    ['lang\tsentence\nnl\tx', 'kind'],
    ['lang\tkind\tsentence\nfr\tnone\tNon.', 'line 2'],
  ])('is refused with what is wrong: %j', (text, complaint) => {
    expect(() => readTable(text)).toThrow(complaint);
  });
});

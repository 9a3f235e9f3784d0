import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/core/columns/graphemes.ts';
import { accent, type Printed, quiet } from '../../../src/core/text/span.ts';
import { inRows } from '../../../src/terminal/drawing/rows.ts';

/** The rows as texts. */
const rowsOf = (columns: number, ...pieces: readonly Printed[]): string[] =>
  inRows(pieces, { isTTY: true, columns, write: () => true }).map((row) =>
    row.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
  );

const sentence = 'What we both hold on to, and what we make new.';

describe('a line for a terminal', () => {
  it('is broken between words, whatever it is made of', () => {
    expect(rowsOf(20, accent('k3f9'), '  ', quiet('a walk in the open'))).toEqual([
      'k3f9  a walk in the',
      'open',
    ]);
  });

  it('keeps what it is indented by', () => {
    expect(rowsOf(20, '  ', sentence)).toEqual([
      '  What we both hold',
      '  on to, and what',
      '  we make new.',
    ]);
  });

  it('that fits stays as it was laid out', () => {
    expect(rowsOf(20, accent('a'), '   ', 'b   c')).toEqual(['a   b   c']);
    expect(rowsOf(20)).toEqual(['']);
  });

  it('of a text is no wider than is good to read; what was laid out may be', () => {
    const text = sentence.repeat(9);
    for (const row of rowsOf(200, text)) expect(textWidth(row)).toBeLessThanOrEqual(88);
    const laidOut = `k3f9  ${'x '.repeat(90)}x`;
    expect(rowsOf(200, accent('k3f9'), laidOut.slice(4))).toEqual([laidOut]);
  });

  it('breaks no path that has room', () => {
    const path = `/home/${'folder/'.repeat(20)}note.md`;
    expect(rowsOf(200, `It is in ${path}`)).toEqual([`It is in ${path}`]);
  });

  it('stays one line where it does not go to a terminal', () => {
    const output = { columns: 10, write: () => true };
    expect(inRows([sentence], output)).toEqual([[sentence]]);
  });
});

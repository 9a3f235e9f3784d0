import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/core/answers/answer.ts';
import type { Note } from '../../../src/core/note/note.ts';
import { csvHead, csvRow } from '../../../src/render/export/csv.ts';
import { anyAnswers, anyText } from '../../support/any/any-text.ts';
import { readCsv } from '../../support/formats/read-csv.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';

const noteWith = (answers: Answers, after?: Answers): Note => ({
  meta: sampleMeta,
  answers,
  ...(after === undefined ? {} : { after }),
});

/** The cells of one note, by the name of their column. */
function cellsOf(note: Note): ReadonlyMap<string, string> {
  const columns = { answers: [...note.answers.keys()], after: [...(note.after?.keys() ?? [])] };
  const [head = [], row = [], ...others] = readCsv(csvHead(columns) + csvRow(note, columns));
  expect(others).toEqual([]);
  expect(row).toHaveLength(head.length);
  return new Map(head.map((name, index) => [name, row[index] ?? '']));
}

const cellOf = (answer: Answer): string | undefined =>
  cellsOf(noteWith(new Map([['a', answer]]))).get('answers.a');

describe('a note as a row for a spreadsheet', () => {
  it('has its front matter, and an answer in each column', () => {
    const note = noteWith(
      new Map<string, Answer>([['facts', ['one', 'two']]]),
      new Map([['used', 'asked']]),
    );
    const columns = { answers: ['other', 'facts'], after: ['used'] };
    expect(csvHead(columns)).toBe(
      'id,date,set,lang,with,team,status,temperature,tags,title,answers.other,answers.facts,after.used\r\n',
    );
    expect(csvRow(note, columns)).toBe(
      'k3f9,2026-11-23T09:30:00+01:00,before,nl,Koen,,open,3,reflect,Voor het gesprek met Koen,,"one\ntwo",asked\r\n',
    );
  });

  it.each<[string, Answer, string]>([
    ['a comma', 'a, b', 'a, b'],
    ['a quote', 'he said "no"', 'he said "no"'],
    ['lines', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['space around', ' a ', ' a '],
    ['a number', -3, '-3'],
    ['a truth value', true, 'true'],
    ['a null character', 'a\0b', 'a\u2400b'],
  ])('keeps %s', (_, answer, cell) => {
    expect(cellOf(answer)).toBe(cell);
  });

  it.each([
    '=1+1',
    '+31 6',
    '-x',
    '@SUM(A1)',
    '\t=1',
    '\ttab',
    '\nline',
    '\r\n=1',
    '   =cmd',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '−1',
  ])('says that %j is text and no formula', (text) => {
    expect(cellOf(text)).toBe(`'${text.replace('\r\n', '\n')}`);
    const cells = cellsOf({ ...noteWith(new Map()), meta: { ...sampleMeta, title: text } });
    expect(cells.get('title')).toMatch(/^'/);
  });

  it('reads back as what it was, with no cell that a spreadsheet would work out', () => {
    const formula = /^\s*[=+\-@＝＋－＠]/;
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyText, (answers, after, title) => {
        const note = { ...noteWith(answers, after), meta: { ...sampleMeta, title } };
        const cells = cellsOf(note);
        for (const [part, said] of [
          ['answers', answers],
          ['after', after],
        ] as const) {
          for (const [id, answer] of said) {
            const cell = cells.get(`${part}.${id}`) ?? '';
            if (typeof answer === 'number') expect(cell).toBe(String(answer));
            else {
              expect(cell).not.toMatch(formula);
              expect(letters(cell)).toBe(letters([answer].flat().join('\n')));
            }
          }
        }
        expect(cells.get('title')).not.toMatch(formula);
      }),
    );
  });
});

/** What is left of a text that no way of showing it changes. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

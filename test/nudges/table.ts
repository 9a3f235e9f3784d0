import { isLanguage, type Language } from '../../src/core/language.ts';

/** One judged sentence. `kind` is `none` for a harmless one; `field` is absent when it is not gated. */
export interface Row {
  readonly line: number;
  readonly lang: Language;
  readonly field: string | undefined;
  readonly kind: string;
  readonly sentence: string;
}

/** A sentence file that cannot be judged, with what is wrong and where. */
export class TableError extends Error {}

/** A cell written as a spreadsheet writes one that holds quotes: `"He said ""no""."`. */
function unquote(cell: string): string {
  const inner = /^"((?:[^"]|"")*)"$/.exec(cell);
  return inner?.[1] === undefined ? cell : inner[1].replaceAll('""', '"');
}

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => unquote(cell).trim());

/**
 * Reads sentences from tab-separated text with a header in any order; lines may end in CRLF and
 * cells may be quoted. Unknown columns are passed over.
 * @throws TableError when a needed column or a language is not there.
 */
export function readTable(text: string): Row[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const header = cellsOf(lines[0] ?? '').map((name) => name.toLowerCase());
  const place = (name: string) => header.indexOf(name);
  for (const name of ['lang', 'kind', 'sentence']) {
    if (place(name) === -1) throw new TableError(`the header has no column "${name}"`);
  }
  return lines.slice(1).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = cellsOf(line);
    const cell = (name: string) => cells[place(name)] ?? '';
    const lang = cell('lang').toLowerCase();
    if (!isLanguage(lang)) throw new TableError(`line ${index + 2}: "${lang}" is no language`);
    const field = cell('field').toLowerCase();
    return [
      {
        line: index + 2,
        lang,
        field: field === '' ? undefined : field,
        kind: cell('kind').toLowerCase() || 'none',
        sentence: cell('sentence'),
      },
    ];
  });
}

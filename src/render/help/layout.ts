import { quiet, type Span, strong } from '../../core/text/span.ts';
import type { HelpBlock, HelpItem } from './block.ts';

/** One row of help. */
export type HelpLine = readonly Span[];

/** A term that is longer has its text below it, so that one of them does not push all texts away. */
const longestTerm = 26;

/** Fewer columns than this are no second column: each text stands below its term. */
const leastColumns = 28;

const indent = '  ';

/** How far a text is from the left that stands below its term. */
const below = 6;

/** Columns for help on a terminal of so many, or where there is none: longer lines are hard to read. */
export const columnsFor = (terminal: number | undefined): number =>
  terminal === undefined ? 79 : Math.max(1, Math.min(terminal - 1, 88));

/**
 * Help in rows of at most `columns`. Words are never broken: one that is wider (a path, a command)
 * stands out on the right, so that it can be copied.
 *
 * Columns are counted as characters: help is in languages where that is the same, and what knows
 * better takes longer to load than all the rest of help.
 */
export function layoutHelp(blocks: readonly HelpBlock[], columns: number): HelpLine[] {
  const column = textColumn(blocks, columns);
  let before: HelpBlock['kind'] | undefined;
  return blocks.flatMap((block) => {
    const follows = before === undefined || before === 'heading' || block.kind === 'usage';
    before = block.kind;
    return [...(follows ? [] : [[]]), ...rowsOf(block, columns, column)];
  });
}

/** Where the texts of items begin, the same for a whole page; `undefined` where that is below the term. */
function textColumn(blocks: readonly HelpBlock[], columns: number): number | undefined {
  const terms = blocks.flatMap((block) => (block.kind === 'items' ? block.items : []));
  const widths = terms.map(({ term }) => term.length).filter((width) => width <= longestTerm);
  const column = indent.length + Math.max(0, ...widths) + 2;
  return columns - column < leastColumns ? undefined : column;
}

function rowsOf(block: HelpBlock, columns: number, column: number | undefined): HelpLine[] {
  switch (block.kind) {
    case 'usage':
      return usageRows(block, columns);
    case 'heading':
      return wrapWords(block.text, columns).map((row) => [strong(row)]);
    case 'prose':
      return wrapWords(block.text, columns).map((row) => [plain(row)]);
    case 'items':
      return block.items.flatMap((item) => itemRows(item, columns, column));
    case 'examples':
      return block.items.flatMap(({ term, text }) =>
        withBelow(commandRows(term, columns), text, columns),
      );
    case 'places':
      return block.items.flatMap(({ term, text }) => withBelow([term], text, columns));
    case 'verbatim':
      return block.lines.map((line) => (line === '' ? [] : [plain(indent + line)]));
  }
}

function usageRows({ label, text }: { label: string; text: string }, columns: number): HelpLine[] {
  const [first = '', ...more] = wrapWords(text, Math.max(1, columns - label.length - 1));
  const margin = ' '.repeat(label.length + 1);
  return [[strong(label), plain(` ${first}`)], ...more.map((row) => [plain(margin + row)])];
}

function itemRows({ term, text }: HelpItem, columns: number, column: number | undefined) {
  const from = column ?? below;
  const rows = wrapWords(text, columns - from);
  const margin = ' '.repeat(from);
  if (column === undefined || term.length > column - indent.length - 2) {
    const terms = wrapWords(term, columns - indent.length);
    return [...terms.map((row) => indent + row), ...rows.map((row) => margin + row)].map((row) => [
      plain(row),
    ]);
  }
  const [first = '', ...more] = rows;
  return [
    [plain((indent + term).padEnd(column) + first)],
    ...more.map((row) => [plain(margin + row)]),
  ];
}

function withBelow(terms: readonly string[], text: string, columns: number): HelpLine[] {
  const rows = wrapWords(text, columns - below);
  return [
    ...terms.map((row) => [plain(indent + row)]),
    ...rows.map((row) => [quiet(' '.repeat(below) + row)]),
  ];
}

/** A command in rows that a shell takes for one line, broken between its words. */
function commandRows(command: string, columns: number): string[] {
  if (indent.length + command.length <= columns) return [command];
  const words = command.match(/(?:'[^']*'|\S)+/g) ?? [];
  const continued = ' \\';
  const rows = inRows(words, columns - indent.length - continued.length - 2);
  return rows.map(
    (row, at) => (at === 0 ? '' : '  ') + row + (at < rows.length - 1 ? continued : ''),
  );
}

const plain = (text: string): Span => ({ text, tone: 'plain' });

/** A text in rows of at most `columns`, whole words only; lines of the text stay lines. */
const wrapWords = (text: string, columns: number): string[] =>
  text.split('\n').flatMap((line) => inRows(line.split(' '), columns));

/** Words in rows of at most `columns`; there is always a row. */
function inRows([first = '', ...words]: readonly string[], columns: number): string[] {
  const rows: string[] = [];
  let row = first;
  for (const word of words) {
    if (row.length + 1 + word.length <= columns) row += ` ${word}`;
    else {
      rows.push(row);
      row = word;
    }
  }
  return [...rows, row];
}

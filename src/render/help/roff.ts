import type { HelpBlock, HelpItem } from './block.ts';

/** Characters that `man` would take for something else, or show as another that cannot be pasted. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '…': '\\[u2026]',
};

/** A text as one line of roff: shown as it is, whatever stands in it. */
export function roffText(text: string): string {
  const escaped = text.replace(/[\\'"`^~…-]/g, (found) => special[found] ?? found);
  const line = escaped.replaceAll('\n', ' ');
  return line.startsWith('.') ? `\\&${line}` : line;
}

/** A section of the manual, or with `SS` a part of one. */
export const roffSection = (macro: 'SH' | 'SS', title: string): string =>
  `.${macro} "${roffText(macro === 'SH' ? title.toUpperCase() : title)}"`;

/** Something that is explained: in bold, the text indented below it. */
export const roffItem = ({ term, text }: HelpItem): string[] => [
  '.TP',
  `\\fB${roffText(term)}\\fP`,
  roffText(text),
];

/** Help as lines of roff for the `man` macros. */
export const roffBlocks = (blocks: readonly HelpBlock[]): string[] => blocks.flatMap(linesOf);

function linesOf(block: HelpBlock): string[] {
  switch (block.kind) {
    case 'usage':
      return ['.PP', `\\fB${roffText(block.text)}\\fP`];
    case 'heading':
      return [roffSection('SS', block.text)];
    case 'prose':
      return ['.PP', roffText(block.text)];
    case 'items':
    case 'examples':
    case 'places':
      return block.items.flatMap(roffItem);
    case 'verbatim':
      return ['.PP', '.RS 4', '.nf', ...block.lines.map(verbatimLine), '.fi', '.RE'];
  }
}

/** An empty line ends a paragraph; a zero-width one is only a line. */
const verbatimLine = (line: string): string => (line === '' ? '\\&' : roffText(line));

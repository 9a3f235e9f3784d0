import { wrapText } from '../../core/columns/layout.ts';
import type { Line } from '../../core/columns/line.ts';
import { plain } from '../../core/columns/line.ts';
import type { Signs } from '../../core/text/signs.ts';
import { good, quiet, type Span } from '../../core/text/span.ts';
import type { PromptTexts } from '../../i18n/prompt-texts.ts';
import { margin, prose, textColumns } from './prose.ts';

/** How a question was left. */
export type Left = 'answered' | 'skipped' | 'stopped';

/** Rows of an answer that stay in sight. */
const shownRows = 2;

const signs: Readonly<Record<Left, (glyphs: Signs) => Span>> = {
  answered: (glyphs) => good(glyphs.done),
  skipped: (glyphs) => quiet(glyphs.skipped),
  stopped: (glyphs) => quiet(glyphs.stopped),
};

/** What stays of a question once it is left: itself, and the first rows of the answer. */
export function recordOf(
  { ask, left, answer }: { readonly ask: string; readonly left: Left; readonly answer: string },
  glyphs: Signs,
  texts: PromptTexts,
  columns: number,
): Line[] {
  const sign = signs[left](glyphs);
  if (left === 'skipped') return prose(`${ask} (${texts.skipped})`, quiet, sign, columns);
  const question = prose(ask, left === 'answered' ? plain : quiet, sign, columns);
  const rows = answer.trim() === '' ? [] : wrapText(answer.trimEnd(), textColumns(columns));
  const more = rows.length - shownRows;
  const shown = more > 1 ? rows.slice(0, shownRows) : rows;
  return [
    ...question,
    ...shown.map((row): Line => [...margin(plain(' '), columns), quiet(row)]),
    ...(more > 1
      ? [[...margin(plain(' '), columns), quiet(`${glyphs.more} ${texts.moreLines(more)}`)]]
      : []),
  ];
}

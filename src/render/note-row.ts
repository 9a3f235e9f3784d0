import { cutLine, lineWidth } from '../core/columns/line.ts';
import type { NoteMeta } from '../core/note.ts';
import { accent, type Printed, quiet, type Span } from '../core/span.ts';
import type { FindTexts } from '../i18n/find-texts.ts';

/** Columns in which what is beside the title still leaves room for it. */
const wide = 72;

/**
 * A note as one line of a list: its id, its day, its title and, where there is room, whether it was
 * looked back on.
 *
 * @param columns of the terminal, in which the line stays; without it the line is as long as it is.
 */
export function noteRow(meta: NoteMeta, texts: FindTexts, columns?: number): readonly Printed[] {
  const { id, date, title, status } = meta;
  const line: Span[] = [
    accent(id),
    quiet(`  ${date.slice(0, 10)}  `),
    { text: title, tone: 'plain' },
  ];
  if (columns === undefined) return [...line, quiet(`  ${texts[status]}`)];
  const state = columns < wide ? '' : `  ${texts[status]}`;
  const kept = fitted(line, Math.max(1, columns - 1 - state.length));
  return state === '' ? kept : [...kept, quiet(state)];
}

function fitted(line: readonly Span[], columns: number): readonly Span[] {
  return lineWidth(line) <= columns
    ? line
    : [...cutLine(line, columns - 1), { text: '…', tone: 'quiet' }];
}

import { flow } from '../../core/columns/flow.ts';
import type { Line } from '../../core/columns/line.ts';
import type { NoteMeta } from '../../core/note/note.ts';
import { quiet } from '../../core/text/span.ts';
import { dayIn } from '../../core/time/day.ts';
import type { Texts } from '../../i18n/texts.ts';
import { readMarkdown } from '../markdown-tree.ts';
import { readablePart } from '../note/readable-part.ts';
import { drawBlocks } from './blocks.ts';
import { type Canvas, signsOn } from './canvas.ts';
import { inOwnSigns } from './own-signs.ts';

/** A note to draw: what it is, and the text of its file. */
export interface DrawnNote {
  readonly meta: NoteMeta;
  readonly text: string;
}

/**
 * A note as it is read in a terminal: what is known of it in one line, all that a person reads in
 * it, and how to see the rest. The blocks of answers are left out.
 */
export function drawNote({ meta, text }: DrawnNote, texts: Texts, canvas: Canvas): Line[] {
  const { source, root } = readMarkdown(readablePart(text));
  return [
    ...flow([quiet(aboutNote(meta, texts, signsOn(canvas).between))], canvas.columns),
    [],
    ...inOwnSigns(drawBlocks(root.children, source, canvas), canvas),
    [],
    ...flow([quiet(texts.find.wholeFile(`reflect show ${meta.id} --raw`))], canvas.columns),
  ];
}

function aboutNote(meta: NoteMeta, { find, review }: Texts, between: string): string {
  const day = review.chart.shortDay(dayIn(meta.date), true);
  const known = [day, meta.with, meta.team, find[meta.status], meta.id];
  return known.filter((each) => each !== undefined).join(between);
}

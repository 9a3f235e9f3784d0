import { type Line, plain } from '../../core/columns/line.ts';
import type { NoteMeta } from '../../core/note/note.ts';
import { signsFor } from '../../core/text/signs.ts';
import { accent, quiet } from '../../core/text/span.ts';
import { dayIn } from '../../core/time/day.ts';
import type { FindTexts } from '../../i18n/find-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { fitLine, type LineRoom, onOneLine } from './fit-line.ts';

/** In fewer columns all room beside id and day is for the title. */
const wide = 64;

/** Temperature goes from 1 to this. */
const warmest = 5;

/**
 * A note as one line of a list: its id, its day, its title, and where there is room between them
 * its status and its temperature, as in the note itself.
 *
 * @param idColumns how wide the ids of the list are, so that its lines align.
 */
export function noteRow(meta: NoteMeta, texts: FindTexts, room: LineRoom, idColumns = 0): Line {
  const { id, date, title } = meta;
  const details = (room.columns ?? wide) < wide ? [] : [quiet(detailsOf(meta, texts, room.ascii))];
  const line: Line = [
    accent(id.padEnd(idColumns)),
    quiet(`  ${date.slice(0, 10)}`),
    ...details,
    plain(`  ${onOneLine(title)}`),
  ];
  return fitLine(line, room);
}

/** A note as one sentence after its id, for who listens to a list. */
export function noteSentence(meta: NoteMeta, { find, note, review }: Texts): Line {
  const { id, date, title, status, temperature } = meta;
  const said = [
    `${onOneLine(title)}${/[.?!]$/.test(title) ? '' : '.'}`,
    `${review.chart.shortDay(dayIn(date), true)}, ${find[status]}.`,
    ...(temperature === undefined
      ? []
      : [`${note.labels['trust.temperature']}: ${note.outOf(temperature, warmest)}.`]),
  ];
  return [accent(id), plain(`: ${said.join(' ')}`)];
}

function detailsOf({ status, temperature }: NoteMeta, texts: FindTexts, ascii: boolean): string {
  const longest = Math.max(texts.open.length, texts.done.length);
  const warmth = temperature === undefined ? '' : warmthOf(temperature, ascii);
  return `  ${texts[status].padEnd(longest)}  ${warmth.padEnd(warmest)}`;
}

/** In dots where it is on our scale; a person may have written any number. */
function warmthOf(temperature: number, ascii: boolean): string {
  const isOnScale = Number.isInteger(temperature) && temperature >= 1 && temperature <= warmest;
  if (!isOnScale) return String(temperature);
  const { full, empty } = signsFor(ascii);
  return ascii
    ? `${temperature}/${warmest}`
    : full.repeat(temperature) + empty.repeat(warmest - temperature);
}

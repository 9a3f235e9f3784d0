import { lineEndOf } from '../text/lines.ts';
import { isSame, keepBoth, keepTheirs, type Settled } from './settle-lines.ts';
import { type Change, changesBetween, lineEndsIn, type ToldLine, toldLines } from './told-lines.ts';

/**
 * Whose lines count where a person changed what the rules now say otherwise. `mine`: the person's
 * stay, and what is new comes beside them. `theirs`: those of the rules, for a text that must not
 * hold what was left out.
 */
export type OnConflict = 'mine' | 'theirs';

/** What a text is told anew from. */
export interface Retelling {
  /** The text as it stands, with what a person changed or added. */
  readonly text: string;
  /** What the rules made of the old answers: some of it stands in `text`. */
  readonly before: string;
  /** What they make of the new ones. */
  readonly now: string;
  readonly onConflict: OnConflict;
}

/** A text that was told anew. */
export interface Retold {
  readonly text: string;
  /** In how many places the person and the rules changed the same. */
  readonly conflicts: number;
}

/**
 * Tells a text anew where the rules say something else now, and leaves alone what a person wrote.
 * A three-way change: what the rules changed from `before` to `now` is changed in `text`.
 *
 * Every line that the person added stays, also below a heading that goes: then that stays as well.
 * Only with `theirs` go their lines that stand in the midst of what is left out, or below a heading
 * that is: they are part of it, and may say the same. Line ends stay as they are in `text`.
 */
export function retell({ text, before, now, onConflict }: Retelling): Retold {
  if (before === now) return { text, conflicts: 0 };
  const lineEnd = lineEndOf(text);
  const withLineEnds = (lines: string) => lines.replaceAll(/\r?\n/g, lineEnd);
  const [old, fresh] = [withLineEnds(before), withLineEnds(now)];
  const at = onConflict === 'mine' ? wholeLinesAt(text, old) : -1;
  if (at !== -1) {
    return { text: text.slice(0, at) + fresh + text.slice(at + old.length), conflicts: 0 };
  }
  const lines = toldLines(old);
  const mine = changesBetween(lines, toldLines(text));
  const theirs = changesBetween(lines, toldLines(fresh));
  const settled =
    onConflict === 'mine' ? keepBoth(lines, mine, theirs) : keepTheirs(lines, mine, theirs);
  return { text: merge(lines, settled, lineEnd), conflicts: settled.conflicts };
}

/** Where whole lines stand in a text; -1 when they do not. */
function wholeLinesAt(text: string, lines: string): number {
  if (lines === '') return -1;
  for (let at = text.indexOf(lines); at !== -1; at = text.indexOf(lines, at + 1)) {
    const begins = at === 0 || text[at - 1] === '\n';
    if (begins && (lines.endsWith('\n') || /^(?:\r?\n|$)/.test(text.slice(at + lines.length)))) {
      return at;
    }
  }
  return -1;
}

/** Puts together what stayed with both, and what either of them wrote. */
function merge(lines: readonly ToldLine[], settled: Settled, lineEnd: string): string {
  const { mine, theirs, stays } = settled;
  const written = inOrder(mine.changes, theirs.changes);
  let text = '';
  const add = ({ words, tail, apart }: ToldLine) => {
    if (text !== '' && !text.endsWith('\n')) text += lineEnd;
    if (apart && text !== '' && !/(?:^|\n)[^\S\n]*\n$/.test(text)) text += lineEnd;
    text += words + tail;
  };
  for (const index of [...lines.keys(), lines.length]) {
    for (const change of written.get(index) ?? []) for (const line of change.lines) add(line);
    const line = lines[index];
    const own = mine.kept.get(index);
    const fresh = theirs.kept.get(index) ?? (stays.has(index) ? line : undefined);
    if (line !== undefined && own !== undefined && fresh !== undefined)
      add(oneOf(line, own, fresh));
  }
  return text;
}

/**
 * What was written before each line. What comes in between stands above what takes the place of that
 * line, and the person's words above those of the rules. What both wrote is told once.
 */
function inOrder(mine: readonly Change[], theirs: readonly Change[]) {
  const written = new Map<number, Change[]>();
  for (const change of [...mine, ...theirs]) {
    const here = written.get(change.at) ?? [];
    if (!here.some((each) => isSame(each, change))) here.push(change);
    written.set(change.at, here);
  }
  for (const here of written.values())
    here.sort((a, b) => Math.sign(a.removed) - Math.sign(b.removed));
  return written;
}

/** A line that both kept: as the person has it where they changed the space around it. */
function oneOf(line: ToldLine, own: ToldLine, fresh: ToldLine): ToldLine {
  const words = own.words === line.words ? fresh.words : own.words;
  const plain = (tail: string) => tail.replaceAll('\r', '');
  const apart = own.apart === line.apart ? fresh.apart : own.apart;
  const isOwn =
    plain(own.tail) !== plain(line.tail) &&
    (plain(fresh.tail) === plain(line.tail) || lineEndsIn(own.tail) >= lineEndsIn(fresh.tail));
  return { words, tail: isOwn ? own.tail : fresh.tail, apart };
}

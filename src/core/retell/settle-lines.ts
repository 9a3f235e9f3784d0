import { type Change, type Changes, keyOf, type ToldLine } from './told-lines.ts';

/** What is to happen to the lines of before. */
export interface Settled {
  readonly mine: Changes;
  readonly theirs: Changes;
  /** Lines that stay although the rules take them away: headings of what a person wrote below. */
  readonly stays: ReadonlySet<number>;
  readonly conflicts: number;
}

/** The person's lines stay, and those of the rules come beside them, unless they are the same. */
export function keepBoth(lines: readonly ToldLine[], mine: Changes, theirs: Changes): Settled {
  let conflicts = 0;
  const beside = theirs.changes.map((change) => {
    const against = mine.changes.filter((each) => collide(each, change));
    if (against.length === 0) return change;
    const said = new Set(against.flatMap(({ lines: own }) => own.filter(saysSomething).map(keyOf)));
    const fresh = change.lines.filter((line) => !said.has(keyOf(line)));
    const isSaid = change.lines.length > 0 && fresh.length === 0;
    if (!isSaid && (said.size > 0 || fresh.length > 0)) conflicts += 1;
    return { ...change, lines: fresh };
  });
  const stays = sectionsIn(lines, (heading) => isLost(heading, theirs))
    .filter((section) => mine.changes.some((change) => adds(change) && isUnder(change, section)))
    .map(({ heading }) => heading);
  return { mine, theirs: { ...theirs, changes: beside }, stays: new Set(stays), conflicts };
}

const adds = ({ lines: [first] }: Change): boolean => first !== undefined && !isHeading(first);

/** A heading that the rules take away, and put no other in its place. */
const isLost = (heading: number, { changes }: Changes): boolean =>
  changes.some(
    ({ at, removed, lines }) => at <= heading && heading < at + removed && !lines.some(isHeading),
  );

/**
 * Left out of what the person wrote: what they changed in lines that the rules change, what stands
 * below the heading of a part that goes, and lines that the rules leave out, wherever they were put.
 */
export function keepTheirs(lines: readonly ToldLine[], mine: Changes, theirs: Changes): Settled {
  const told = new Set(
    [...theirs.kept.values(), ...theirs.changes.flatMap((each) => each.lines)].map(keyOf),
  );
  const isGone = (line: ToldLine) => saysSomething(line) && !told.has(keyOf(line));
  const gone = new Set(lines.filter(isGone).map(keyOf));
  const parts = sectionsIn(lines, (_, line) => line.words.startsWith('## ') && isGone(line));
  const kept = new Map(mine.kept);
  let conflicts = 0;
  const changes = mine.changes.flatMap((change) => {
    const { at, removed } = change;
    if (theirs.changes.some((each) => collide(change, each) && !isSame(change, each))) {
      conflicts += 1;
      for (const [each, line] of lines.slice(at, at + removed).entries()) kept.set(at + each, line);
      return [];
    }
    const below = parts.some((part) => isUnder(change, part));
    const own = below ? change.lines.findIndex(isHeading) : 0;
    const left = (own === -1 ? [] : change.lines.slice(own)).filter(
      (line) => !gone.has(keyOf(line)),
    );
    if (left.length < change.lines.length) conflicts += 1;
    return [{ ...change, lines: left }];
  });
  return { mine: { changes, kept }, theirs, stays: new Set(), conflicts };
}

/** Whether a line has words in it, and is not only a mark of Markdown such as a fence. */
const saysSomething = ({ words }: ToldLine): boolean =>
  /[\p{L}\p{N}]/u.test(words) && !words.startsWith('```');

/** Whether both changed the same lines, or one wrote in the midst of what the other took away. */
function collide(a: Change, b: Change): boolean {
  const [endOfA, endOfB] = [a.at + a.removed, b.at + b.removed];
  if (a.removed === 0) return b.at < a.at && a.at < endOfB;
  if (b.removed === 0) return a.at < b.at && b.at < endOfA;
  return Math.max(a.at, b.at) < Math.min(endOfA, endOfB);
}

/** Whether both did the same. */
export const isSame = (a: Change, b: Change): boolean =>
  a.at === b.at &&
  a.removed === b.removed &&
  a.lines.length === b.lines.length &&
  a.lines.every((line, index) => line.words === b.lines[index]?.words);

/** Where a heading stands, and where the next one. */
interface Section {
  readonly heading: number;
  readonly end: number;
}

const isHeading = ({ words }: ToldLine): boolean => /^#{1,2} /.test(words);

function sectionsIn(
  lines: readonly ToldLine[],
  wanted: (heading: number, line: ToldLine) => boolean,
): Section[] {
  const headings = [...lines.entries()].filter(([, line]) => isHeading(line));
  return headings.flatMap(([heading, line], order) =>
    wanted(heading, line) ? [{ heading, end: headings[order + 1]?.[0] ?? lines.length }] : [],
  );
}

const isUnder = ({ at }: Change, { heading, end }: Section): boolean => heading < at && at <= end;

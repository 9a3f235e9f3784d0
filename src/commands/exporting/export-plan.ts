import type { Context } from '../../context.ts';
import { type ParedNote, pareNote } from '../../core/answers/private-answers.ts';
import type { Note, NoteMeta } from '../../core/note/note.ts';
import { instantOf } from '../../core/note/note-date.ts';
import type { StoredNote } from '../../core/ports.ts';
import { detached } from '../../core/text/detached.ts';
import { type Choice, lookAtChosen } from './export-choice.ts';
import { publicVersion } from './export-public.ts';
import { askedIn, type KnownSets } from './export-sets.ts';

/** Which notes are exported, and with what. */
export interface PlanOptions extends Choice {
  /** Whether private answers come along. */
  readonly withPrivate: boolean;
}

/** A note that will be exported: as little of it as has to be known beforehand. */
export interface PlannedNote {
  readonly path: string;
  /** What a list of contents says of it, where there is one. */
  readonly listed?: Pick<NoteMeta, 'id' | 'title' | 'date'>;
  /** Whether what is private in it shows only when its text is made anew. */
  readonly isUnsure: boolean;
}

/** What there is to export. */
export interface ExportPlan {
  /** The oldest first: that reads as a story. */
  readonly notes: readonly PlannedNote[];
  /** Ids of the answers that come along, in no order. */
  readonly answered: { readonly answers: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** How many private answers stay behind. */
  readonly privateLeftOut: number;
  /** Notes that stay behind, because nobody can tell what is private in them. */
  readonly leftOut: readonly Pick<NoteMeta, 'id' | 'set'>[];
  readonly damaged: readonly string[];
}

/** What is known of a note besides, until the plan is made. */
interface Candidate extends PlannedNote {
  readonly at: number;
  readonly hidden: number;
}

interface Gathered {
  readonly notes: Candidate[];
  readonly answered: { readonly answers: Set<string>; readonly after: Set<string> };
  readonly leftOut: Pick<NoteMeta, 'id' | 'set'>[];
}

/**
 * Looks through the notes once and tells which are exported. Of each is kept where it is, so that a
 * hundred thousand take little room.
 *
 * @param forContents whether a list of contents is made: then titles are kept as well.
 * @throws ReflectError `usage` when notes are named and filtered, and what finding a note throws.
 */
export async function planExport(
  context: Context,
  options: PlanOptions,
  sets: KnownSets,
  forContents: boolean,
): Promise<ExportPlan> {
  const gathered: Gathered = {
    notes: [],
    answered: { answers: new Set(), after: new Set() },
    leftOut: [],
  };
  const damaged = await lookAtChosen(context, options, (stored) => {
    const pared = options.withPrivate ? unpared(stored.note) : paredNote(stored.note, sets);
    if (pared === undefined) gathered.leftOut.push(leftBehind(stored));
    else add(gathered, stored, pared, forContents);
  });
  const sure = await makeSure(context, gathered, sets);
  return {
    ...gathered,
    notes: sure.sort((a, b) => a.at - b.at || (a.path < b.path ? -1 : 1)),
    privateLeftOut: sure.reduce((sum, { hidden }) => sum + hidden, 0),
    damaged,
  };
}

type Pared = Pick<ParedNote, 'note' | 'unknown' | 'count'>;

const unpared = (note: Note): Pared => ({ note, unknown: [], count: 0 });

function paredNote(note: Note, sets: KnownSets): Pared | undefined {
  const asked = askedIn(note, sets);
  return asked && pareNote(note, asked);
}

const listedAs = ({ id, title, date }: NoteMeta): Pick<NoteMeta, 'id' | 'title' | 'date'> => ({
  id: detached(id),
  title: detached(title),
  date: detached(date),
});

const leftBehind = ({ note }: StoredNote): Pick<NoteMeta, 'id' | 'set'> => ({
  id: detached(note.meta.id),
  set: detached(note.meta.set),
});

function add(
  { notes, answered }: Gathered,
  stored: StoredNote,
  { note: { meta, answers, after }, unknown, count }: Pared,
  forContents: boolean,
): void {
  for (const id of answers.keys())
    if (!answered.answers.has(id)) answered.answers.add(detached(id));
  for (const id of after?.keys() ?? [])
    if (!answered.after.has(id)) answered.after.add(detached(id));
  notes.push({
    path: stored.path,
    ...(forContents ? { listed: listedAs(meta) } : {}),
    at: instantOf(meta.date),
    hidden: count,
    isUnsure: unknown.length > 0 || meta.with !== stored.note.meta.with,
  });
}

/**
 * A few notes have to be looked at closely: in which a name is private, so that the title changes,
 * and with answers to questions that are gone.
 */
async function makeSure(
  context: Context,
  gathered: Gathered,
  sets: KnownSets,
): Promise<Candidate[]> {
  const store = await context.notes();
  const sure: Candidate[] = [];
  for (const note of gathered.notes) {
    if (!note.isUnsure) sure.push(note);
    else {
      const stored = await store.read(note.path);
      if (stored === undefined) continue;
      const version = await publicVersion(context, stored, sets);
      if (version === undefined) gathered.leftOut.push(leftBehind(stored));
      else if (note.listed === undefined) sure.push(note);
      else sure.push({ ...note, listed: listedAs(version.note.meta) });
    }
  }
  return sure;
}

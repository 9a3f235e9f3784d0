import type { Context } from '../../context.ts';
import type { Answer, Answers } from '../../core/answers/answer.ts';
import type { BlockKind } from '../../core/answers/answers-block.ts';
import {
  type FrontMatterChanges,
  setFrontMatter,
} from '../../core/front-matter/front-matter-edit.ts';
import { findFrontMatter } from '../../core/front-matter/front-matter-place.ts';
import { localize } from '../../core/language.ts';
import type { FencedBlock } from '../../core/note/fenced-block.ts';
import type { Note } from '../../core/note/note.ts';
import { replaceAnswersBlock } from '../../core/note/note-file.ts';
import { afterSet } from '../../core/note/note-name.ts';
import type { StoredNote } from '../../core/ports.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import type { OnConflict } from '../../core/retell/retell.ts';
import { type PlacedBlock, type RetoldPart, retellNote } from '../../core/retell/retell-note.ts';
import { applicableQuestions, finalAnswers } from '../../core/walk/session.ts';
import { textsFor } from '../../i18n/index.ts';
import { renderAfter } from '../../render/note/after.ts';
import { type NoteToRender, renderBody } from '../../render/note/note.ts';
import { setOrGone } from '../prompt-sets/set-questions.ts';
import { afterToRender, knownFromNote } from './after-part.ts';
import { changedMeta } from './changed-meta.ts';
import { knownWords, sessionOfNote, sessionWith } from './note-session.ts';

/** What changes in a note. What is left out stays as it is. */
export interface NoteChanges {
  readonly answers?: Answers;
  /** Answers of after the conversation; a note without them gets none. */
  readonly after?: Answers;
  /** Front matter, over what follows from the answers. */
  readonly meta?: FrontMatterChanges;
}

export interface Rerendered {
  /** The whole text of the file. */
  readonly text: string;
  readonly note: Note;
  /** In how many places the summary was changed by the person and by the answers. */
  readonly conflicts: number;
  /** The prompt set is gone or faulty: the summary is as it was, only the answers are new. */
  readonly setGone: boolean;
}

/** Makes the text of a note anew as often as is asked for. */
export type Rerenderer = (changed: NoteChanges, onConflict: OnConflict) => Rerendered;

/**
 * The text of a note with other answers: the answers themselves, what is made from them by rule, and
 * the title, name, temperature and status where they follow from them. All else stays as it is: what
 * a person added or changed, and keys of their own.
 *
 * @param from the note that the summary in the text was made from, where that is another: a person
 * changed the answers in the file itself.
 */
export async function rerenderNote(
  context: Context,
  stored: StoredNote,
  changed: NoteChanges,
  onConflict: OnConflict,
  from?: Note,
): Promise<Rerendered> {
  return (await rerendererFor(context, stored, from))(changed, onConflict);
}

/** Loads what is needed to make the text of a note anew. */
export async function rerendererFor(
  context: Context,
  stored: StoredNote,
  from: Note = stored.note,
): Promise<Rerenderer> {
  const set = await setOrGone(context, stored.note.meta.set);
  const after = from.after === undefined ? undefined : await setOrGone(context, afterSet);
  return (changed, onConflict) => {
    const note: Note = {
      meta: stored.note.meta,
      answers: changed.answers ?? stored.note.answers,
      ...withAfter(stored.note.after && (changed.after ?? stored.note.after)),
    };
    const metaChanges = { ...(set && changedMeta(set, from, note)), ...changed.meta };
    const now = { ...note, meta: applied(note.meta, metaChanges) };
    const parts: RetoldPart[] = [];
    if (set !== undefined) {
      parts.push({ before: renderBody(bodyOf(set, from)), now: renderBody(bodyOf(set, now)) });
    }
    if (after !== undefined) {
      const part = (each: Note) => renderAfterPart(context, { set, after }, each);
      parts.push({ before: part(from), now: part(now) });
    }
    const blocks = blocksOf(stored, now);
    const { bodyStart = 0 } = findFrontMatter(stored.text) ?? {};
    const told = retellNote(stored.text, bodyStart, blocks, parts, onConflict);
    const text = setFrontMatter(told.text, metaChanges);
    return { text, note: now, conflicts: told.conflicts, setGone: set === undefined };
  };
}

const withAfter = (after: Answers | undefined): Pick<Note, 'after'> =>
  after === undefined ? {} : { after };

/** What the summary is rendered from. */
export function bodyOf(set: PromptSet, note: Note): NoteToRender {
  const session = sessionOfNote(set, note);
  const { lang } = note.meta;
  return {
    note: { ...note, answers: finalAnswers(session) },
    questions: applicableQuestions(session),
    setTitle: localize(set.title, lang),
    texts: textsFor(lang),
    known: knownWords(session.known),
  };
}

/** The part about what came of the conversation. */
function renderAfterPart(
  context: Context,
  sets: { readonly set: PromptSet | undefined; readonly after: PromptSet },
  note: Note,
): string {
  const known = knownFromNote(context, { note }, sets.set?.questions ?? []);
  const { lang: language } = note.meta;
  const answers = note.after ?? new Map<string, Answer>();
  const session = sessionWith(sets.after, language, known, answers);
  return renderAfter(afterToRender(session, note.meta));
}

/** The blocks of answers with what is to stand there: as it is where the answers are the same. */
function blocksOf({ text, blocks, note: old }: StoredNote, now: Note): PlacedBlock[] {
  const placed: PlacedBlock[] = [
    placedBlock(text, blocks.answers, 'answers', old.answers, now.answers),
  ];
  if (blocks.after !== undefined && old.after !== undefined && now.after !== undefined) {
    placed.push(placedBlock(text, blocks.after, 'after', old.after, now.after));
  }
  return placed;
}

function placedBlock(
  text: string,
  block: FencedBlock,
  kind: BlockKind,
  old: Answers,
  now: Answers,
): PlacedBlock {
  const { whole: place } = block;
  const written = sameAnswers(old, now) ? text : replaceAnswersBlock(text, block, kind, now);
  return { place, text: written.slice(place.start, place.end + written.length - text.length) };
}

/** Whether two sets of answers are the same, in whatever order. */
export const sameAnswers = (a: Answers, b: Answers): boolean =>
  a.size === b.size &&
  [...a].every(([id, answer]) => b.has(id) && JSON.stringify(answer) === JSON.stringify(b.get(id)));

/** Front matter with changes in it. */
function applied(meta: Note['meta'], changes: FrontMatterChanges): Note['meta'] {
  const { with: other, team, temperature, ...needed } = { ...meta, ...changes };
  return {
    id: needed.id ?? meta.id,
    title: needed.title ?? meta.title,
    date: needed.date ?? meta.date,
    set: needed.set ?? meta.set,
    lang: needed.lang ?? meta.lang,
    ...(other === undefined ? {} : { with: other }),
    ...(team === undefined ? {} : { team }),
    status: needed.status ?? meta.status,
    ...(temperature === undefined ? {} : { temperature }),
    tags: needed.tags ?? meta.tags,
  };
}

import type { Context } from '../../context.ts';
import type { Answers } from '../../core/answers/answer.ts';
import { type AskedInNote, type ParedNote, pareNote } from '../../core/answers/private-answers.ts';
import type { FrontMatterChanges } from '../../core/front-matter/front-matter-edit.ts';
import type { Note } from '../../core/note/note.ts';
import { afterSet } from '../../core/note/note-name.ts';
import type { PromptSets, StoredNote } from '../../core/ports.ts';
import type { PromptSet, Question } from '../../core/prompt-set/prompt-set.ts';
import { standingIn } from '../../core/retell/standing-words.ts';
import { applicableQuestions, startSession } from '../../core/walk/session.ts';
import { knownFromNote } from '../changing/after-part.ts';
import { sessionOfNote } from '../changing/note-session.ts';
import { rerenderNote } from '../changing/rerender.ts';
import { askedIn, type KnownSets } from './export-sets.ts';

/** A note as others may have it. */
export interface PublicVersion {
  readonly note: Note;
  readonly text: string;
  /** Private answers of which words stand in the text all the same: a person wrote them there. */
  readonly standing: readonly string[];
}

/**
 * Makes the version of a note that has nothing private in it: not among the answers, not in the front
 * matter, and not in what is made from them. A note without anything private stays byte for byte as
 * it is, and so does all that a person wrote elsewhere in it.
 *
 * @returns `undefined` when nobody can tell what is private in it: its set is gone, or words of an
 * answer to a question that is gone would stay.
 */
export async function publicVersion(
  context: Context,
  stored: StoredNote,
  sets: KnownSets,
): Promise<PublicVersion | undefined> {
  const asked = askedIn(stored.note, sets);
  if (asked === undefined) return undefined;
  const pared = pareNote(stored.note, asked);
  if (pared.count === 0) return { note: stored.note, text: stored.text, standing: [] };
  const { note, text } = await rerenderNote(
    { ...context, sets: async () => asTheyWere(context, stored, sets, await context.sets()) },
    stored,
    { ...pared.note, meta: metaChanges(stored.note, pared, asked) },
    'theirs',
  );
  const standing = standingOf(text, pared, asked);
  if (standing.some((id) => pared.unknown.includes(id))) return undefined;
  return { note, text, standing };
}

/**
 * The same for a format that has only the answers: quicker, for no text is made anew.
 *
 * @returns `undefined` when its set is gone.
 */
export function publicNote(note: Note, sets: KnownSets): PublicVersion | undefined {
  const asked = askedIn(note, sets);
  if (asked === undefined) return undefined;
  const pared = pareNote(note, asked);
  const kept = [
    pared.note.meta.title,
    ...wordsIn(pared.note.answers),
    ...wordsIn(pared.note.after),
  ];
  const text = kept.join('\n');
  return { note: pared.note, text, standing: standingOf(text, pared, asked) };
}

const wordsIn = (answers: Answers = new Map()): string[] =>
  [...answers.values()].flat().map(String);

/** The private answers of which words stand in a text. */
const standingOf = (text: string, { hidden }: ParedNote, asked: AskedInNote): string[] => [
  ...standingIn(text, hidden.answers, asked.before),
  ...standingIn(text, hidden.after, asked.after),
];

/** What is private in the front matter goes; the status stays, also without a question to open with. */
function metaChanges(
  { meta }: Note,
  pared: ParedNote,
  { before }: AskedInNote,
): FrontMatterChanges {
  const { with: other, temperature } = pared.note.meta;
  const opensPrivately = before.some(
    ({ id, feeds }) => feeds === 'opening' && pared.hidden.answers.has(id),
  );
  return {
    ...(other === meta.with ? {} : { with: other }),
    ...(temperature === meta.temperature ? {} : { temperature }),
    ...(opensPrivately ? { status: meta.status } : {}),
  };
}

/**
 * The sets of one note with the questions that it was made from, each there for good. Which questions
 * apply must not change because a private answer is left out: what was said in them is not private.
 */
function asTheyWere(
  context: Context,
  { note }: StoredNote,
  sets: KnownSets,
  all: PromptSets,
): PromptSets {
  const own = sets.get(note.meta.set);
  const after = sets.get(afterSet);
  const fixed = new Map<string, PromptSet>();
  if (own !== undefined) {
    const questions = applicableQuestions(sessionOfNote(own, note));
    fixed.set(own.name, { ...own, questions: questions.map(forGood) });
  }
  if (after !== undefined && note.after !== undefined && after !== own) {
    const session = startSession({
      set: after,
      language: note.meta.lang,
      known: knownFromNote(context, { note }, own?.questions ?? []),
      answers: note.after,
    });
    fixed.set(afterSet, { ...after, questions: applicableQuestions(session).map(forGood) });
  }
  return {
    ...all,
    async load(name) {
      const set = fixed.get(name);
      return set === undefined ? all.load(name) : { set };
    },
  };
}

/** The same question without a condition, and with the choices that were filled in. */
function forGood(question: Question): Question {
  const { when: _when, ...always } = question;
  if (!('from' in always)) return always;
  const { from: _from, ...filled } = always;
  return filled;
}

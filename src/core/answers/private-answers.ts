import type { Note, NoteMeta } from '../note/note.ts';
import type { Question } from '../prompt-set/prompt-set.ts';
import { takesChoices } from '../walk/own-choices.ts';
import type { Answer, Answers } from './answer.ts';

/** A note in two: what others may see, and what is for the person alone. */
export interface ParedNote {
  /** The note without what is private: also its front matter has nothing of it. */
  readonly note: Note;
  /** What was taken out, before the conversation and after it. */
  readonly hidden: { readonly answers: Answers; readonly after: Answers };
  /** Ids among those that no question has any more: nobody knows what was asked. */
  readonly unknown: readonly string[];
  /** How many answers were taken out; 1 where it was only a temperature in the front matter. */
  readonly count: number;
}

/** The questions that the answers of a note are to. */
export interface AskedInNote {
  readonly before: readonly Question[];
  readonly after: readonly Question[];
}

/**
 * Takes out of a note what is private: answers to private questions, answers that were chosen from
 * those, and answers to questions that are no longer in the set, of which nobody can tell.
 */
export function pareNote(note: Note, asked: AskedInNote): ParedNote {
  const before = split(note.answers, asked.before, new Set());
  const after = split(note.after ?? new Map(), asked.after, wordsIn(before.hidden));
  const meta = metaWithout(note.meta, asked, before.hidden);
  const kept = { meta, answers: before.kept };
  /* A temperature that stands in the front matter only was typed there, and is as private. */
  const onlyInMeta =
    meta.temperature !== note.meta.temperature && before.hidden.size + after.hidden.size === 0;
  return {
    note: note.after === undefined ? kept : { ...kept, after: after.kept },
    hidden: { answers: before.hidden, after: after.hidden },
    unknown: [...before.unknown, ...after.unknown],
    count: before.hidden.size + after.hidden.size + (onlyInMeta ? 1 : 0),
  };
}

/** The answers that are not private, by the rules of `pareNote`. */
export const withoutPrivate = (questions: readonly Question[], answers: Answers): Answers =>
  split(answers, questions, new Set()).kept;

interface Split {
  readonly kept: Answers;
  readonly hidden: Answers;
  readonly unknown: readonly string[];
}

function split(
  answers: Answers,
  questions: readonly Question[],
  hiddenBefore: ReadonlySet<string>,
): Split {
  const asked = new Map(questions.map((question) => [question.id, question]));
  const isHidden = (id: string): boolean => asked.get(id)?.private !== false;
  const hidden = new Map([...answers].filter(([id]) => isHidden(id)));
  const secret = new Set([...hiddenBefore, ...wordsIn(hidden)]);
  const kept = new Map<string, Answer>();
  for (const [id, answer] of answers) {
    if (hidden.has(id)) continue;
    if (isChosenFrom(secret, asked.get(id), answer)) hidden.set(id, answer);
    else kept.set(id, answer);
  }
  return { kept, hidden, unknown: [...hidden.keys()].filter((id) => !asked.has(id)) };
}

/** Whether a person's own earlier words were the choices, and a private one was chosen. */
const isChosenFrom = (
  secret: ReadonlySet<string>,
  question: Question | undefined,
  answer: Answer,
): boolean =>
  question !== undefined &&
  takesChoices(question) &&
  [answer].flat().some((each) => secret.has(String(each)));

/** The words in answers: a choice may be made from a whole answer or from one of its lines. */
function wordsIn(answers: Answers): Set<string> {
  const words = new Set<string>();
  for (const answer of answers.values()) {
    for (const each of [answer].flat().filter((text) => typeof text === 'string')) {
      words.add(each);
      for (const line of each.split('\n')) words.add(line);
    }
  }
  return words;
}

/** The name and the temperature stand in the front matter too: they come from an answer. */
function metaWithout(meta: NoteMeta, { before }: AskedInNote, hidden: Answers): NoteMeta {
  const { with: other, temperature, ...rest } = meta;
  const nameIsHidden = before.some(({ id, feeds }) => feeds === 'other.name' && hidden.has(id));
  const temperatureIsPrivate = before.some(
    ({ feeds, private: hides }) => feeds === 'trust.temperature' && hides,
  );
  return {
    ...rest,
    ...(other === undefined || nameIsHidden ? {} : { with: other }),
    ...(temperature === undefined || temperatureIsPrivate ? {} : { temperature }),
  };
}

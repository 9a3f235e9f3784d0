import type { Context } from '../context.ts';
import type { Answer, Answers } from '../core/answers/answer.ts';
import { checkGiven } from '../core/answers/given.ts';
import type { AnswersFault } from '../core/file-faults.ts';
import { nearest } from '../core/nearest.ts';
import type { StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { strong } from '../core/text/span.ts';
import {
  applicableQuestions,
  askedQuestions,
  missingQuestions,
  type Session,
  textFor,
} from '../core/walk/session.ts';
import { pick } from './asking/ask-person.ts';
import {
  type RevisedPart,
  saveRevision,
  sessionOfPart,
  walkRevision,
} from './changing/revision.ts';
import { questionItem } from './telling/question-item.ts';
import { askingOnly } from './walking/asking-only.ts';
import { beginDraft } from './walking/begin-draft.ts';
import type { GivenAnswer } from './walking/given-session.ts';

/** Options of `reflect revise`. */
export interface ReviseOptions {
  /** `last`, an id, a unique start of one, or a path. */
  readonly note: string;
  /** Questions to ask again; `after.ID` for one of after the conversation that has a namesake. */
  readonly ids: readonly string[];
  /** Answers that are given instead of asked for. */
  readonly answer?: readonly GivenAnswer[];
  /** Whether soft questions about words may be asked. */
  readonly nudges?: boolean;
}

/** What is revised of one part of a note. */
interface Revised {
  readonly part: RevisedPart;
  readonly before: Session;
  readonly ids: Set<string>;
  readonly given: Map<string, string>;
}

/**
 * Asks questions of a note again, with the old answers there to change, and makes what follows from
 * them follow from the new ones. All that is wrong with the call is said before anything is asked.
 *
 * @throws ReflectError `answers-faulty`, `question-not-asked`, `no-terminal`, `interrupted`,
 * `file-changed`, `set-unknown` when the questions are gone, and what finding a note throws.
 */
export async function runRevise(context: Context, options: ReviseOptions): Promise<void> {
  const { io, texts } = context;
  const stored = await (await context.notes()).find(options.note);
  const parts = await partsOf(context, stored);
  sortOut(parts, options);
  const given = options.answer !== undefined && options.answer.length > 0;
  if (options.ids.length === 0 && !given) await pickQuestion(context, parts);
  const sessions = parts.flatMap((part) => {
    if (part.ids.size === 0 && part.given.size === 0) return [];
    return [{ ...part, session: withGiven(context, part) }];
  });
  const { id, title, date } = stored.note.meta;
  const about = await nameFor(context, stored, id);
  io.say(strong(texts.after.about(title, date.slice(0, 10))));
  for (const [index, { part, session }] of sessions.entries()) {
    const revision = { part, about, isMoreToCome: index < sessions.length - 1 };
    if (!io.canAsk || askedQuestions(session).length === 0) {
      await saveRevision(context, revision, session);
    } else {
      const keeper = await beginDraft(context, session, { about, revises: true });
      await walkRevision(context, { ...revision, session, keeper, nudges: options.nudges });
    }
  }
}

/** The parts that a note has, each with the walk it was made from. */
async function partsOf(context: Context, stored: StoredNote): Promise<readonly Revised[]> {
  const names: readonly RevisedPart[] =
    stored.note.after === undefined ? ['answers'] : ['answers', 'after'];
  const parts: Revised[] = [];
  for (const part of names) {
    const before = await sessionOfPart(context, stored, part);
    parts.push({ part, before, ids: new Set(), given: new Map() });
  }
  return parts;
}

/** Gives every id and answer to its part, and names all that belong to none. */
function sortOut(parts: readonly Revised[], { ids, answer = [] }: ReviseOptions): void {
  const unknown: AnswersFault[] = [];
  const known = parts.flatMap(({ part, before: { set } }) =>
    set.questions.flatMap(({ id }) => (part === 'after' ? [id, `after.${id}`] : [id])),
  );
  const place = (id: string, put: (part: Revised, id: string) => void) => {
    const own = id.replace(/^after\./, '');
    const part = parts.find(
      (each) =>
        (own === id || each.part === 'after') &&
        each.before.set.questions.some((question) => question.id === own),
    );
    if (part !== undefined) put(part, own);
    else unknown.push({ code: 'answer-unknown', id, nearest: nearest(id, known)[0] });
  };
  for (const id of ids) place(id, (part, own) => part.ids.add(own));
  for (const { id, value } of answer) place(id, (part, own) => part.given.set(own, value));
  if (unknown.length > 0) {
    throw new ReflectError({ code: 'answers-faulty', file: undefined, faults: unknown });
  }
}

/** Lets the person pick a question, with the answer that it has. */
async function pickQuestion(context: Context, parts: readonly Revised[]): Promise<void> {
  const { texts, io } = context;
  if (!io.canAsk) throw new ReflectError({ code: 'no-terminal', missing: ['--answer id=…'] });
  const items = parts.flatMap(({ before, ids }) =>
    applicableQuestions(before).map((question) =>
      questionItem(context, before, question, () => void ids.add(question.id)),
    ),
  );
  const addPicked = await pick(context, texts.talk.changeWhich, items);
  addPicked();
}

/** The session with the answers that were given, in which the others are still to be asked. */
function withGiven({ io }: Context, { before, ids, given }: Revised): Session {
  const { answers, faults } = checkedAnswers(before, given);
  const session = askingOnly(before, { ...before, answers, settled: new Set(given.keys()) }, ids);
  const applies = new Set(applicableQuestions(session).map(({ id }) => id));
  const wrong = new Set(faults.map((fault) => ('id' in fault ? fault.id : '')));
  const missing = missingQuestions(session).filter(({ id }) => !ids.has(id) && !wrong.has(id));
  const lacking = missing.map(({ id, ask }) => {
    return { code: 'answer-missing' as const, id, ask: textFor(session, ask) };
  });
  const all = [...faults, ...(io.canAsk ? [] : lacking)];
  if (all.length > 0)
    throw new ReflectError({ code: 'answers-faulty', file: undefined, faults: all });
  const unasked = [...ids, ...given.keys()].filter((id) => !applies.has(id));
  if (unasked.length > 0) throw new ReflectError({ code: 'question-not-asked', ids: unasked });
  if (ids.size > 0 && !io.canAsk)
    throw new ReflectError({ code: 'no-terminal', missing: [...ids] });
  const open = new Set([...ids, ...missing.map(({ id }) => id)]);
  return open.size === 0 ? session : askingOnly(before, session, open);
}

/** All answers with those that were given; an empty one takes the answer away. */
function checkedAnswers(
  { set, known, answers: old }: Session,
  given: ReadonlyMap<string, string>,
): { readonly answers: Answers; readonly faults: readonly AnswersFault[] } {
  const values = new Map<string, unknown>([...old, ...given]);
  const checked = checkGiven(set, { values, positions: new Map() }, known);
  const answers = new Map<string, Answer>(old);
  for (const id of given.keys()) {
    const answer = checked.answers.get(id);
    if (answer === undefined) answers.delete(id);
    else answers.set(id, answer);
  }
  const faults = checked.faults.filter((fault) => 'id' in fault && given.has(fault.id));
  return { answers, faults };
}

/** The id of a note, where that leads to it; a note of which there are two goes by its path. */
async function nameFor(context: Context, { path }: StoredNote, id: string): Promise<string> {
  try {
    return (await (await context.notes()).find(id)).path === path ? id : path;
  } catch (error) {
    if (error instanceof ReflectError) return path;
    throw error;
  }
}

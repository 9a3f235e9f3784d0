import type { Context } from '../context.ts';
import type { Answer } from '../core/answers/answer.ts';
import { addAfter } from '../core/note/add-after.ts';
import { wordsIn } from '../core/note/note-words.ts';
import type { StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import type { Known, KnownName } from '../core/prompt-set/condition.ts';
import type { Question } from '../core/prompt-set/prompt-set.ts';
import { type Tension, toTension } from '../core/tension.ts';
import { strong } from '../core/text/span.ts';
import {
  applicableQuestions,
  askedQuestions,
  finalAnswers,
  type Session,
  type Walked,
} from '../core/walk/session.ts';
import { textsFor } from '../i18n/index.ts';
import { jsonOfNote, renderJson } from '../render/json.ts';
import { renderAfter } from '../render/note/after.ts';
import type { NoteToRender } from '../render/note/sheet.ts';
import { setQuestions } from './parts/set-questions.ts';
import { sayBeforeWalk } from './walking/before-walk.ts';
import { beginDraft } from './walking/begin-draft.ts';
import type { DraftKeeper } from './walking/draft-keeper.ts';
import { type GivenAnswer, readGivenSession } from './walking/given-session.ts';
import { nothingKnown } from './walking/known.ts';
import { refuse } from './walking/refuse.ts';
import { reportOutcome, walkAndSave } from './walking/walk-and-save.ts';

/** Options of `reflect after`. */
export interface AfterOptions {
  /** The note that it is about; without it the only open one, or the one picked from a list. */
  readonly note?: string;
  readonly answers?: string;
  readonly answer?: readonly GivenAnswer[];
}

/** How many of the newest notes are looked through for one that is open. */
const lookedThrough = 200;

/**
 * After the conversation: asks what was heard and how close the guess was, and writes it into the
 * same note. The guess stays beside what was heard.
 */
export async function runAfter(context: Context, options: AfterOptions): Promise<void> {
  const stored = await findNote(context, options.note);
  if (stored === undefined) {
    if (Object.keys(options).length > 0) throw new ReflectError({ code: 'nothing-open' });
    return context.io.say(context.texts.after.nothingOpen);
  }
  const questions = await questionsOf(context, stored);
  const known = knownFrom(context, stored, questions);
  const about = { ...context, language: stored.note.meta.lang, languageIsChosen: true };
  const { session, faults, missing } = await readGivenSession(
    about,
    { ...options, set: 'after' },
    known,
  );
  const before = stored.note.after;
  const asks =
    context.io.canAsk && (session.settled.size === 0 || askedQuestions(session).length > 0);
  refuse(session, asks ? faults : [...faults, ...missing], options.answers);
  const nothingSaid = !asks && finalAnswers(session).size === 0;
  if (nothingSaid) throw new ReflectError({ code: 'no-terminal', missing: ['heard'] });
  /* What was written down earlier stays, unless it is answered anew. */
  const withEarlier = { ...session, answers: new Map([...(before ?? []), ...session.answers]) };
  if (!asks) return save(context, stored.note.meta.id, withEarlier);
  await walkAfter(context, stored, withEarlier);
}

/** The note that is meant. The last one is the last about a conversation: not the check-in of a week. */
async function findNote(
  context: Context,
  name: string | undefined,
): Promise<StoredNote | undefined> {
  const notes = await context.notes();
  if (name !== undefined && name !== 'last') return notes.find(name);
  const { notes: newest } = await notes.newest(lookedThrough);
  const open = newest.filter(({ note }) => note.meta.status === 'open');
  if (name === 'last') return newest.find((each) => open.includes(each) || each.note.after);
  const [latest] = open;
  if (open.length <= 1) return latest;
  const names = open.map(({ note }) => `${note.meta.id}  ${note.meta.title}`);
  if (!context.io.canAsk) {
    throw new ReflectError({ code: 'which-note', candidates: names });
  }
  const prompter = await context.prompter();
  const picked = await prompter.pick(
    context.texts.after.which,
    open.map((value) => ({
      value,
      label: value.note.meta.title,
      hint: value.note.meta.date.slice(0, 10),
    })),
  );
  if (picked === undefined) throw new ReflectError({ code: 'interrupted', draft: undefined });
  return picked;
}

/** The questions of the set that a note was made with; none when that set is gone. */
export const questionsOf = (context: Context, { note }: StoredNote): Promise<readonly Question[]> =>
  setQuestions(context, note.meta.set);

/** What the questions after a conversation lean on: the opening question, the guess, the name. */
export function knownFrom(
  context: Context,
  { note }: Pick<StoredNote, 'note'>,
  questions: readonly Question[],
): Known {
  const { meta, answers } = note;
  const texts = new Map<KnownName, string>();
  const add = (name: KnownName, text: string | undefined) => {
    if (text !== undefined) texts.set(name, text);
  };
  add('other', meta.with ?? textsFor(meta.lang).after.someone);
  add('opening', wordsIn('opening', questions, answers, meta.lang));
  const guesses = guessesIn(toTension(questions, answers));
  add('guess', wordsIn('other.likeliest', questions, answers, meta.lang) ?? guesses[0]);
  if (guesses.length > 1) add('guesses', guesses.join('\n'));
  return { ...nothingKnown(context), texts };
}

/** What was guessed about the other's intention, in the order in which it was written down. */
const guessesIn = ({ statements }: Tension): string[] =>
  (statements.get('other.preserve') ?? []).flatMap(({ source, answer }) =>
    source === 'guess' ? [answer].flat().map(String) : [],
  );

async function walkAfter(context: Context, stored: StoredNote, session: Session): Promise<void> {
  const { io, texts } = context;
  const { id, title, date } = stored.note.meta;
  await sayBeforeWalk(context);
  const keeper = await beginDraft(context, session, { about: id });
  io.say(strong(texts.after.about(title, date.slice(0, 10))));
  io.say('');
  await walkAboutNote(context, { session, keeper, about: id });
}

/** Walks the questions about a note to the end and adds the answers to it. */
export async function walkAboutNote(
  context: Context,
  walked: {
    readonly session: Session;
    readonly keeper: DraftKeeper;
    readonly about: string;
    readonly typing?: Answer | undefined;
  },
): Promise<void> {
  const { session, keeper, about, typing } = walked;
  const { note } = await (await context.notes()).find(about);
  const outcome = await walkAndSave(context, {
    session,
    keeper,
    ...(typing === undefined ? {} : { typing }),
    preview: (end) => renderAfter(partOf(end, note.meta)),
    save: (end, saved) => save(context, about, end, saved),
  });
  reportOutcome(context, outcome);
}

/** What the part is rendered from. */
export function partOf(session: Walked, meta: NoteToRender['note']['meta']): NoteToRender {
  return {
    note: { meta, answers: finalAnswers(session) },
    questions: applicableQuestions(session),
    setTitle: '',
    texts: textsFor(meta.lang),
    known: session.known.texts,
  };
}

/** Adds the answers to the note as it stands on disk now, whatever was changed in it meanwhile. */
async function save(
  context: Context,
  id: string,
  session: Session,
  saved = () => {},
): Promise<void> {
  const notes = await context.notes();
  const stored = await notes.find(id);
  const { meta, after } = stored.note;
  const markdown = renderAfter(partOf(session, meta));
  const before =
    after === undefined
      ? {}
      : { before: renderAfter(partOf({ ...session, answers: after }, meta)) };
  const answers = finalAnswers(session);
  notes.replace(stored, addAfter(stored.text, stored.blocks, { markdown, answers, ...before }));
  saved();
  if (context.json) {
    const note = {
      meta: { ...meta, status: 'done' as const },
      answers: stored.note.answers,
      after: answers,
    };
    context.io.result(renderJson('reflect.note/1', jsonOfNote(note, stored.path, [])));
    return;
  }
  context.io.print(stored.path);
}

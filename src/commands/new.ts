import type { Context, GlobalOptions } from '../context.ts';
import { localIso } from '../core/calendar.ts';
import { localize } from '../core/language.ts';
import { newId } from '../core/note-name.ts';
import { leftOutFor, minutesFor } from '../core/pace.ts';
import type { NoteWishes } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import type { PromptSet } from '../core/prompt-set.ts';
import {
  askedQuestions,
  missingQuestions,
  type Session,
  startSession,
  textFor,
} from '../core/session.ts';
import { quiet, strong, warning } from '../core/span.ts';
import { deliverNote } from './deliver-note.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { type GivenAnswer, giveAnswers, readAnswersFile } from './given-answers.ts';
import { knownFor } from './known.ts';
import { reportOutcome, walkToNote } from './walk-to-note.ts';

/** Options of `reflect new`. */
export interface NewOptions extends GlobalOptions {
  /** Name of the prompt set; without it the one that the answers file names, or `before`. */
  readonly set?: string;
  /** Fit the questions into this many minutes. */
  readonly minutes?: number;
  /** A file, or `-` for standard output, that gets the note instead of the notes folder. */
  readonly output?: string;
  /** An answers file, or `-` for standard input. */
  readonly answers?: string;
  /** Single answers; they win over the file. */
  readonly answer?: readonly GivenAnswer[];
}

/**
 * Walks through a prompt set and keeps the note. In a terminal it asks what was not given along;
 * without one it needs every required answer given.
 */
export async function runNew(context: Context, options: NewOptions): Promise<void> {
  const file = await readAnswersFile(context, options.answers);
  const { set } = await (await context.sets()).load(options.set ?? file.set ?? 'before');
  const language = context.languageIsChosen ? context.language : (file.lang ?? context.language);
  requireLanguage(set, language);
  const given = giveAnswers(set, file, options);
  const session = fit(
    startSession({ set, language, known: knownFor(context), ...given }),
    options.minutes,
  );
  const wishes: NoteWishes = {
    ...(options.output === undefined ? {} : { output: options.output }),
    ...(file.with === undefined ? {} : { with: file.with }),
    ...(file.team === undefined ? {} : { team: file.team }),
    tags: file.tags,
  };
  const everythingGiven = given.settled.size > 0 && askedQuestions(session).length === 0;
  if (everythingGiven || !context.io.canAsk) {
    refuseMissing(session, options.answers);
    await deliverNote(context, session, { id: newId(context.random), wishes });
    return;
  }
  await ask(context, session, wishes, options);
}

function requireLanguage({ name, languages }: PromptSet, language: Session['language']): void {
  if (languages.includes(language)) return;
  throw new ReflectError({ code: 'set-not-in-language', name, languages });
}

function fit(session: Session, minutes: number | undefined): Session {
  if (minutes === undefined) return session;
  const fitted = { ...session, leftOut: leftOutFor(session, minutes) };
  return { ...fitted, at: askedQuestions(fitted)[0]?.id };
}

/** Names every required answer that is not there. */
function refuseMissing(session: Session, file: string | undefined): void {
  const missing = missingQuestions(session);
  if (missing.length === 0) return;
  if (session.settled.size === 0 && file === undefined) {
    throw new ReflectError({ code: 'no-terminal', missing: missing.map(({ id }) => id) });
  }
  throw new ReflectError({
    code: 'answers-faulty',
    file,
    faults: missing.map(({ id, ask: text }) => ({
      code: 'answer-missing',
      id,
      ask: textFor(session, text),
    })),
  });
}

async function ask(
  context: Context,
  session: Session,
  wishes: NoteWishes,
  options: NewOptions,
): Promise<void> {
  const keeper = new DraftKeeper(await context.drafts(), context.clock, {
    id: newId(context.random),
    set: session.set.name,
    language: session.language,
    started: localIso(context.clock()),
    leftOut: [...session.leftOut],
    settled: [...session.settled],
    known: session.known.texts,
    wishes,
  });
  if (wishes.output === undefined) (await context.notes()).prepare();
  keeper.onStep(session);
  if (keeper.failure !== undefined) throw keeper.failure;
  await introduce(context, session, options);
  reportOutcome(context, await walkToNote(context, { session, keeper, wishes }));
}

/** Before the first question: what is asked, how long it takes, where it is kept. */
async function introduce(context: Context, session: Session, options: NewOptions): Promise<void> {
  const { io, texts } = context;
  const questions = askedQuestions(session);
  const { title, about } = session.set;
  io.say(strong(localize(title, session.language)));
  if (about !== undefined) io.say(localize(about, session.language));
  io.say(quiet(texts.talk.length(questions.length, minutesFor(questions))));
  const { minutes } = options;
  if (minutes !== undefined && session.leftOut.size > 0) {
    io.say(quiet(texts.talk.fewerQuestions(session.leftOut.size, minutes)));
  }
  if (minutes !== undefined && minutesFor(questions) > minutes) {
    io.say(warning(texts.talk.cannotFit(minutes, minutesFor(questions))));
  }
  if (options.output !== '-') {
    io.say(quiet(texts.talk.keptIn(options.output ?? (await context.notes()).folder)));
  }
  io.say(quiet(texts.talk.stopAnyTime));
  io.say('');
}

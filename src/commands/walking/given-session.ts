import type { Context } from '../../context.ts';
import { type AnswersFile, checkGiven } from '../../core/answers/given.ts';
import type { AnswersFault } from '../../core/file-faults.ts';
import { type Language, languageNearest } from '../../core/language.ts';
import { instantOf } from '../../core/note/note-date.ts';
import type { NoteWishes } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import type { Known } from '../../core/prompt-set/condition.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { localIso } from '../../core/time/calendar.ts';
import { isCalendarDay } from '../../core/time/day.ts';
import {
  applicableQuestions,
  missingQuestions,
  type Session,
  startSession,
  textFor,
} from '../../core/walk/session.ts';
import { loadSet } from '../prompt-sets/load-set.ts';
import { knownFor } from './known.ts';

/** One answer from the command line, `--answer id=value`. */
export interface GivenAnswer {
  readonly id: string;
  readonly value: string;
}

/** What a call brings along: the set, answers, and what it says of the note. */
export interface GivenOptions {
  /** Name of the prompt set; without it the one that the answers file or the settings name. */
  readonly set?: string;
  /** An answers file, or `-` for standard input. */
  readonly answers?: string;
  /** Single answers; they win over the file. */
  readonly answer?: readonly GivenAnswer[];
  readonly with?: string;
  /** Without it that of the answers file or the settings; an empty one is none. */
  readonly team?: string;
  readonly tag?: readonly string[];
  /** Day of the note, ISO 8601, or a moment with offset; otherwise now. */
  readonly date?: string;
  readonly output?: string;
}

/** A session with the answers that came along, and what is to be said of them. */
export interface GivenSession {
  readonly session: Session;
  readonly wishes: NoteWishes;
  /** Everything that is wrong with the answers that are there. */
  readonly faults: readonly AnswersFault[];
  /** Required answers that are not there. */
  readonly missing: readonly AnswersFault[];
  /** Ids of answers to questions that are not asked with these answers. */
  readonly unused: readonly string[];
}

const nothing: AnswersFile = { tags: [], values: new Map(), positions: new Map(), faults: [] };

/**
 * Reads what a call brings along and checks all of it; `new` and `check` both lean on it, so that
 * they always agree.
 *
 * @param knownAlready what is known before the first question; looked up when it is not given.
 * @throws ReflectError when the set or the file cannot be read at all.
 */
export async function readGivenSession(
  context: Context,
  options: GivenOptions,
  knownAlready?: Known,
): Promise<GivenSession> {
  const { answers: path } = options;
  const file = path === undefined ? nothing : await (await context.files()).readAnswers(path);
  const inFile =
    path === undefined || file.set === undefined ? undefined : { name: file.set, place: path };
  const { set } = await loadSet(context, options.set, inFile);
  const language = languageFor(context, set, file);
  const wishes = wishesOf(context, options, file);
  const known = knownAlready ?? (await knownFor(context, set, wishes, language));
  const given = collect(set, file, options, wishes);
  const { answers, settled, faults } = checkGiven(set, given, known);
  const session = startSession({ set, language, known, answers, settled });
  const applies = new Set(applicableQuestions(session).map(({ id }) => id));
  return {
    session,
    wishes,
    faults: byPlace([...file.faults, ...faults]),
    missing: missingQuestions(session)
      .filter(({ id }) => !faults.some((fault) => fault.code === 'answer-wrong' && fault.id === id))
      .map(({ id, ask }) => ({ code: 'answer-missing', id, ask: textFor(session, ask) })),
    unused: [...answers.keys()].filter((id) => !applies.has(id)),
  };
}

/** In the order of the file; what stands in no file comes last. */
const byPlace = (faults: readonly AnswersFault[]): AnswersFault[] =>
  [...faults].sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));

const lineOf = ({ at }: AnswersFault): number => at?.line ?? Number.MAX_SAFE_INTEGER;
const columnOf = ({ at }: AnswersFault): number => at?.column ?? 0;

/**
 * The language asked for in the call, else the file's, else that of the surroundings. One that was
 * asked for and that the set is not in, is a mistake; otherwise the set's own language will do.
 */
function languageFor(
  context: Context,
  { name, languages }: PromptSet,
  file: AnswersFile,
): Language {
  const chosen = context.languageIsChosen ? context.language : file.lang;
  const language = chosen ?? languageNearest(context.language, languages);
  if (languages.includes(language)) return language;
  throw new ReflectError({ code: 'set-not-in-language', name, wanted: language, languages });
}

function wishesOf(context: Context, options: GivenOptions, file: AnswersFile): NoteWishes {
  const other = options.with ?? file.with;
  const team = options.team ?? file.team ?? context.settings.values.team;
  const date = options.date ?? file.date;
  return {
    ...(options.output === undefined ? {} : { output: options.output }),
    ...(other === undefined ? {} : { with: other }),
    ...(team === undefined || team === '' ? {} : { team }),
    ...(date === undefined ? {} : { date: dateOf(context, date) }),
    tags: [...file.tags, ...(options.tag ?? [])],
  };
}

/** The date of a note: a day gets the time of now, a moment stays as it is. */
function dateOf({ clock, texts }: Context, text: string): string {
  const instant = instantOf(text);
  if (Number.isNaN(instant)) {
    const { invalidValue, dayOrMoment } = texts.help.mistakes;
    throw new ReflectError({ code: 'usage', detail: invalidValue('date', text, dayOrMoment) });
  }
  if (!isCalendarDay(text)) return localIso(new Date(instant));
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = clock();
  date.setFullYear(year, month - 1, day);
  return localIso(date);
}

/** All answers with their places. A name given with the call answers the question about the name. */
function collect(set: PromptSet, file: AnswersFile, options: GivenOptions, wishes: NoteWishes) {
  const values = new Map(file.values);
  const positions = new Map(file.positions);
  for (const { id, value } of options.answer ?? []) {
    values.set(id, value);
    positions.delete(id);
  }
  const naming = set.questions.find(({ feeds }) => feeds === 'other.name');
  if (wishes.with !== undefined && naming !== undefined && (values.get(naming.id) ?? '') === '') {
    values.set(naming.id, wishes.with);
  }
  return { values, positions };
}

import { wordsOf, wordsOrBlank } from '../../core/answers/answer-words.ts';
import { type Localized, localize } from '../../core/language.ts';
import type { Note } from '../../core/note/note.ts';
import type { KnownName } from '../../core/prompt-set/condition.ts';
import type { Feed } from '../../core/prompt-set/feed.ts';
import { fill } from '../../core/prompt-set/fill.ts';
import type { Question } from '../../core/prompt-set/prompt-set.ts';
import { type Source, type Statement, type Tension, toTension } from '../../core/tension.ts';
import type { NoteTexts } from '../../i18n/note-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { paragraphsOf } from '../escape.ts';
import { bullets, label, labelled, type Mark, oneLine, type Phrase, stack } from '../markdown.ts';

/** What a note is rendered from. */
export interface NoteToRender {
  readonly note: Note;
  /** The questions of the set that applied, in order. */
  readonly questions: readonly Question[];
  /** The title of the set, in the language of the note. */
  readonly setTitle: string;
  readonly texts: Pick<Texts, 'note' | 'after'>;
  /** What was known before the first question, such as the step of last time. */
  readonly known?: ReadonlyMap<KnownName, string>;
}

/** The same, worked out: what every part of a note is made from. */
export interface Sheet {
  readonly input: NoteToRender;
  readonly tension: Tension;
  readonly texts: NoteTexts;
  /** Name of the other person. */
  readonly name: string | undefined;
}

/** Works out what every part of a note is made from. */
export function toSheet(input: NoteToRender): Sheet {
  const { note, questions, texts } = input;
  const tension = toTension(questions, note.answers);
  const given = tension.statements.get('other.name')?.at(-1)?.answer;
  const name = note.meta.with ?? (typeof given === 'string' ? given : undefined);
  return { input, tension, texts: texts.note, name: name && oneLine(name) };
}

/** What was said in a place. */
export const saidIn = (sheet: Sheet, feed: Feed): readonly Statement[] =>
  sheet.tension.statements.get(feed) ?? [];

/** The mark behind words about the other. */
export const markFor = (texts: NoteTexts, source: Source | undefined): Mark | undefined =>
  source && { word: texts.source[source], italic: source === 'guess' };

/** An answer as phrases, each with its mark. A phrase without anything to see is left out. */
export function phrasesOf(sheet: Sheet, statement: Statement): Phrase[] {
  const mark = markFor(sheet.texts, statement.source);
  const likeliest = mark && { ...mark, word: sheet.texts.likeliest };
  return wordsFor(sheet, statement)
    .filter((text) => paragraphsOf(text).length > 0)
    .map((text) => ({ text, mark: isLikeliest(sheet, statement, text) ? likeliest : mark }));
}

/** Whether this is the guess that was called the likeliest of several. */
const isLikeliest = (sheet: Sheet, { question, source }: Statement, text: string): boolean =>
  source === 'guess' &&
  question.feeds === 'other.preserve' &&
  saidIn(sheet, 'other.likeliest').at(-1)?.answer === text;

function wordsFor(sheet: Sheet, { question, answer }: Statement): string[] {
  switch (question.type) {
    case 'scale':
      return typeof answer === 'number' ? [dots(sheet, question, answer)] : [];
    case 'confirm':
      return [answer === true ? sheet.texts.yes : sheet.texts.no];
    default:
      return wordsOf(question, answer, sheet.input.note.meta.lang, (label) => filled(sheet, label));
  }
}

/** A number as dots, with what it means. Not a score: one person's view of one moment. */
function dots(
  sheet: Sheet,
  question: Extract<Question, { type: 'scale' }>,
  number: number,
): string {
  const { min, max } = question;
  /* A person may have typed another number in the note itself. */
  const full = Math.min(Math.max(0, Math.round(number) - min + 1), max - min + 1);
  const row = '●'.repeat(full) + '○'.repeat(max - min + 1 - full);
  const meaning = question.labels.find(([value]) => value === number)?.[1];
  const words = meaning && askedIn(sheet, meaning);
  return `${row} ${words ?? sheet.texts.outOf(number, max)}`;
}

/** A text of the set as it was asked, with earlier answers in it. */
export const askedIn = (sheet: Sheet, text: Localized): string =>
  filled(sheet, localize(text, sheet.input.note.meta.lang));

function filled(sheet: Sheet, text: string): string {
  const { note, questions, known } = sheet.input;
  return fill(text, (name) => {
    const question = questions.find(({ id }) => id === name);
    if (question === undefined) {
      for (const [key, value] of known ?? []) if (key === name) return value;
      return undefined;
    }
    return wordsOrBlank(question, note.answers.get(name), note.meta.lang);
  });
}

/** A label with what was said under it: a line, or bullets when there is more to list. */
export function field(sheet: Sheet, title: string, statements: readonly Statement[]): string {
  const phrases = statements.flatMap((statement) => phrasesOf(sheet, statement));
  const [only] = phrases;
  if (only === undefined) return '';
  const listed = statements.some(({ question }) => isList(question));
  if (phrases.length === 1 && !listed) return labelled(title, only.text, only.mark);
  return stack(label(title), bullets(phrases));
}

const isList = ({ type }: Question): boolean => type === 'list' || type === 'choices';

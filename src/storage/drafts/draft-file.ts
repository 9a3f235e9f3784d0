import type { Answer } from '../../core/answers/answer.ts';
import { isLanguage, type Language } from '../../core/language.ts';
import { instantOf } from '../../core/note/note-date.ts';
import { idPattern } from '../../core/note/note-id.ts';
import type { Draft, NoteWishes } from '../../core/ports.ts';
import { type KnownName, knownNames } from '../../core/prompt-set/condition.ts';
import { plainName } from '../../core/prompt-set/prompt-set.ts';
import {
  type Guard,
  isText,
  isTruthValue,
  listOf,
  matching,
  optional,
  pairOf,
  shaped,
} from '../guards.ts';

/** Another number when drafts of before can no longer be read. */
const version = 1;

const isAnswer: Guard<Answer> = (value): value is Answer =>
  isText(value) || isTruthValue(value) || typeof value === 'number' || listOf(isText)(value);

const isDate: Guard<string> = (value): value is string =>
  isText(value) && !Number.isNaN(instantOf(value));

const isSpoken: Guard<Language> = (value): value is Language => isText(value) && isLanguage(value);

const isKnownName: Guard<KnownName> = (value): value is KnownName =>
  knownNames.some((name) => name === value);

const isWishes: Guard<NoteWishes> = (value): value is NoteWishes =>
  shaped({
    with: optional(isText),
    team: optional(isText),
    tags: optional(listOf(isText)),
    date: optional(isText),
    output: optional(isText),
    about: optional(isText),
    revises: optional(isTruthValue),
  })(value);

const isDraftFile = shaped({
  version: (value): value is typeof version => value === version,
  id: matching(idPattern),
  set: matching(plainName),
  language: isSpoken,
  started: isDate,
  saved: isDate,
  answers: listOf(pairOf(isText, isAnswer)),
  at: optional(isText),
  typing: optional(isAnswer),
  leftOut: listOf(isText),
  settled: listOf(isText),
  known: listOf(pairOf(isKnownName, isText)),
  wishes: isWishes,
  finishing: isTruthValue,
});

/** A draft as the text of its file: JSON, with maps as lists of pairs, so that any id is just text. */
export function writeDraft({ answers, known, ...rest }: Draft): string {
  return `${JSON.stringify({ version, ...rest, answers: [...answers], known: [...known] })}\n`;
}

/** Reads a draft from the text of its file; `undefined` when it is anything else. */
export function readDraft(text: string): Draft | undefined {
  const file = parse(text);
  if (!isDraftFile(file)) return undefined;
  const { version: _, answers, known, ...rest } = file;
  return { ...rest, answers: new Map(answers), known: new Map(known) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

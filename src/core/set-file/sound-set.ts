import * as v from 'valibot';
import type { Path } from '../position.ts';
import { isMap } from '../schema-parts.ts';
import { type SoundParts, soundParts } from './question-schema.ts';
import { type TextInFile, text } from './text-schema.ts';

/**
 * What is right in a file key by key, so that what must hold between keys can be checked even when
 * something else is wrong, and nothing is reported twice.
 */
export interface SoundSet {
  readonly title: TextInFile | undefined;
  readonly about: TextInFile | undefined;
  readonly questions: readonly SoundQuestion[];
}

/** A question with what is right in it. */
export interface SoundQuestion {
  readonly path: Path;
  /** The id as it was written, even when it is no good as one; `undefined` when it cannot be read. */
  readonly id: string | undefined;
  readonly parts: SoundParts;
}

/** Leaves out of `data` every key that something was found wrong with. */
export function soundSet(
  data: Readonly<Record<string, unknown>>,
  wrong: readonly Path[],
): SoundSet {
  const wrongKeys = keysByQuestion(wrong);
  const questions = Array.isArray(data.questions) ? data.questions : [];
  return {
    title: parsedText(data.title),
    about: parsedText(data.about),
    questions: questions.map((question, index) => soundQuestion(question, index, wrongKeys)),
  };
}

function parsedText(value: unknown): TextInFile | undefined {
  const result = v.safeParse(text, value);
  return result.success ? result.output : undefined;
}

type KeysByQuestion = ReadonlyMap<number, ReadonlySet<string>>;

function keysByQuestion(wrong: readonly Path[]): KeysByQuestion {
  const keys = new Map<number, Set<string>>();
  for (const [top, index, key] of wrong) {
    if (top !== 'questions' || typeof index !== 'number' || typeof key !== 'string') continue;
    const known = keys.get(index);
    if (known === undefined) keys.set(index, new Set([key]));
    else known.add(key);
  }
  return keys;
}

function soundQuestion(value: unknown, index: number, wrong: KeysByQuestion): SoundQuestion {
  const path = ['questions', index];
  if (!isMap(value)) return { path, id: undefined, parts: {} };
  const entries = Object.entries(value).filter(([key]) => !wrong.get(index)?.has(key));
  const result = v.safeParse(soundParts, Object.fromEntries(entries));
  return {
    path,
    id: typeof value.id === 'string' ? value.id : undefined,
    parts: result.success ? result.output : {},
  };
}

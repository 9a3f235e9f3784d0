import type { SetFault } from '../core/file-faults.ts';
import type { Language } from '../core/language.ts';
import { type Problem, ReflectError } from '../core/problem.ts';
import { builtInSets } from '../core/prompt-set/built-in-sets.ts';
import type { PromptSet } from '../core/prompt-set/prompt-set.ts';
import { parsePromptSetText } from '../core/set-file/prompt-set-text.ts';
import { inWords } from '../i18n/in-words.ts';
import { libraryTextsFor } from '../i18n/library.ts';

/** The names of the built-in prompt sets: `before`, `weekly`, `after` and the others. */
export const promptSetNames: readonly string[] = [...builtInSets.keys()];

/**
 * Loads a built-in prompt set, in all its languages.
 *
 * @throws RangeError when `name` is not among `promptSetNames`.
 * @example
 * const set = await loadPromptSet('before');
 */
export async function loadPromptSet(name: string): Promise<PromptSet> {
  const load = builtInSets.get(name);
  if (load === undefined) {
    throw new RangeError(`No built-in prompt set ${name}: ${promptSetNames.join(', ')}`);
  }
  return load();
}

/** Something that is wrong in the text of a prompt set. */
export interface PromptSetFault {
  /** What is wrong, for a program: `missing`, `unknown-key`, `when-later` and the like. */
  readonly code: string;
  /** Where it stands in the text; both count from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what would be right, for a person. */
  readonly message: string;
}

/** A prompt set, or everything that is wrong with its text, in the order in which it stands there. */
export type ParsedPromptSet =
  | { readonly ok: true; readonly set: PromptSet }
  | { readonly ok: false; readonly faults: readonly PromptSetFault[] };

/**
 * Reads a prompt set of one's own from YAML (or JSON, which is YAML too), and checks all of it. The
 * format is that of `reflect-prompter/prompts/prompt-set.schema.json`. Nothing in it can run.
 *
 * @param language the language of the messages.
 * @example
 * const parsed = parsePromptSet(text);
 * if (parsed.ok) startSession(parsed.set);
 * else for (const { line, column, message } of parsed.faults) console.error(line, column, message);
 */
export function parsePromptSet(text: string, language: Language = 'en'): ParsedPromptSet {
  try {
    return { ok: true, set: parsePromptSetText(text, 'YAML') };
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    return { ok: false, faults: faultsOf(error.problem, language) };
  }
}

/** What stops a set from being read is one of two things: faults in it, or its size. */
function faultsOf(problem: Problem, language: Language): PromptSetFault[] {
  const texts = libraryTextsFor(language).problem;
  if (problem.code === 'set-faulty') {
    return problem.faults.map((fault) => ({
      code: fault.code,
      line: fault.at.line,
      column: fault.at.column,
      message: inWords<SetFault, SetFault['code'], string>(texts.setFaults, fault.code, fault),
    }));
  }
  if (problem.code !== 'file-too-large') throw new ReflectError(problem);
  const message = texts.problems['file-too-large'](problem).what;
  return [{ code: problem.code, line: 1, column: 1, message }];
}

import type { WrongVariable } from './config/layers.ts';
import type { AnswersFault, ConfigFault, SetFault } from './file-faults.ts';
import type { Language } from './language.ts';

/**
 * Everything that can go wrong for a reason that a person can mend, as data. The words for each
 * code are in `i18n`, and `exitCodeFor` has the exit code.
 */
export type Problem =
  | Mistake
  | Failure
  /** The person stopped it. */
  | { readonly code: 'interrupted'; readonly draft: string | undefined };

/** The call, or what it was given, is wrong. */
type Mistake =
  /** `command` is the one that was called, as it is typed. */
  | {
      readonly code: 'usage';
      readonly detail: string;
      readonly nearest?: string;
      readonly command?: string;
    }
  /** There is no command, set or topic to help with by this name. */
  | { readonly code: 'help-unknown'; readonly name: string; readonly nearest: readonly string[] }
  | {
      readonly code: 'set-unknown';
      readonly name: string;
      readonly nearest: readonly string[];
      /** Where it is named, when the call did not: a setting, or an answers file (`-` for standard input). */
      readonly setting?: string;
    }
  | { readonly code: 'set-faulty'; readonly file: string; readonly faults: readonly SetFault[] }
  | {
      readonly code: 'set-not-in-language';
      readonly name: string;
      readonly wanted: Language;
      readonly languages: readonly Language[];
    }
  /** No set can be called this; `suggestion` is a name like it that is free. */
  | { readonly code: 'set-name-wrong'; readonly name: string; readonly suggestion: string }
  /** No file can be called this on Windows, and a set goes by the name of its file. */
  | { readonly code: 'set-name-reserved'; readonly name: string; readonly suggestion: string }
  /** A set of this name could not be called: a command has it. */
  | { readonly code: 'set-name-taken'; readonly name: string; readonly suggestion: string }
  /** The person has a set of this name already. */
  | { readonly code: 'set-exists'; readonly name: string; readonly path: string }
  /** There is no terminal to open an editor in for a set; without a path it is a built-in one. */
  | {
      readonly code: 'set-needs-terminal';
      readonly name: string;
      readonly path: string | undefined;
    }
  /** Sets are right, but warnings were to count. */
  | { readonly code: 'set-warned'; readonly count: number }
  | {
      readonly code: 'answers-faulty';
      readonly file: string | undefined;
      readonly faults: readonly AnswersFault[];
    }
  | {
      readonly code: 'config-faulty';
      readonly file: string;
      readonly faults: readonly ConfigFault[];
    }
  /** Variables such as `REFLECT_LANG` that say what cannot be. */
  | { readonly code: 'variables-wrong'; readonly wrong: readonly WrongVariable[] }
  | { readonly code: 'setting-unknown'; readonly key: string; readonly nearest: string | undefined }
  /** There is no terminal to open an editor in for the settings file. */
  | { readonly code: 'config-needs-terminal'; readonly path: string }
  | { readonly code: 'file-missing'; readonly path: string }
  | { readonly code: 'file-too-large'; readonly path: string; readonly limit: number }
  | { readonly code: 'file-exists'; readonly path: string }
  /** Files that are there already where something was to be written. */
  | { readonly code: 'target-taken'; readonly paths: readonly string[] }
  /** It would be written among the notes themselves. */
  | { readonly code: 'target-among-notes'; readonly path: string }
  /** It holds no export that can be taken in. */
  | { readonly code: 'not-an-export'; readonly path: string }
  | { readonly code: 'no-terminal'; readonly missing: readonly string[] }
  | { readonly code: 'note-unknown'; readonly name: string }
  /** It is not among the deleted notes. */
  | { readonly code: 'not-in-trash'; readonly name: string }
  /** Several deleted notes could be meant. */
  | { readonly code: 'restore-which'; readonly candidates: readonly string[] }
  /** A file that is no note of ours is not ours to delete. */
  | { readonly code: 'not-a-note'; readonly path: string }
  /** Something cannot be undone, or not easily, and there is no terminal to ask in. */
  | { readonly code: 'needs-force' }
  /** A file of the person's shell is to be changed, and there is no terminal to ask in. */
  | { readonly code: 'shell-file-unasked'; readonly path: string }
  /** There is no terminal to open an editor in. */
  | { readonly code: 'edit-needs-terminal'; readonly path: string }
  /** Questions that are not asked with the answers that a note has. */
  | { readonly code: 'question-not-asked'; readonly ids: readonly string[] }
  | {
      readonly code: 'note-ambiguous';
      readonly name: string;
      readonly candidates: readonly string[];
    }
  | { readonly code: 'which-note'; readonly candidates: readonly string[] }
  | { readonly code: 'nothing-open' }
  /** A note that holds nothing for the other person. */
  | { readonly code: 'nothing-to-share'; readonly id: string }
  | { readonly code: 'no-notes' }
  | { readonly code: 'draft-unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'no-drafts' };

/** The call was right, and it failed. */
type Failure =
  | { readonly code: 'cannot-read'; readonly path: string; readonly reason: string }
  | {
      readonly code: 'cannot-write';
      readonly path: string;
      readonly reason: string;
      readonly draft?: string;
    }
  | { readonly code: 'note-damaged'; readonly path: string; readonly line: number | undefined }
  | { readonly code: 'draft-damaged'; readonly path: string }
  /** A person left a note behind that cannot be read; it is as they left it. */
  | { readonly code: 'left-damaged'; readonly path: string; readonly line: number | undefined }
  /** A person left a set behind in which something is wrong; it is as they left it. */
  | { readonly code: 'set-left-faulty'; readonly path: string }
  /** Another note stands where a deleted one was; that one stays in the trash. */
  | { readonly code: 'place-taken'; readonly path: string; readonly kept: string }
  /** The person's own editor could not be opened; `program` is absent when there is none. */
  | { readonly code: 'editor-failed'; readonly program: string | undefined }
  | { readonly code: 'note-exists'; readonly path: string }
  /** Somebody else changed the file meanwhile; `kept` is where the text is that was to go there. */
  | { readonly code: 'file-changed'; readonly path: string; readonly kept: string | undefined }
  /** Standard output does not take what is written to it; a reader that has read enough is no problem. */
  | { readonly code: 'output-failed'; readonly reason: string }
  /** There is no home folder, and `REFLECT_HOME` does not say where to keep things. */
  | { readonly code: 'no-home' }
  /** The scheduler's own parser does not take an entry. */
  | { readonly code: 'entry-refused'; readonly parser: string; readonly detail: string }
  /** There is no program that puts text on the clipboard, and no terminal that might. */
  | { readonly code: 'no-clipboard'; readonly programs: readonly string[] };

/** Exit codes that scripts lean on. */
export const exitCodes = { done: 0, failed: 1, usage: 2, notDue: 10, interrupted: 130 } as const;

/** Every code of a failure: the compiler sees to it that none is left out. */
const failures: Readonly<Record<Failure['code'], true>> = {
  'cannot-read': true,
  'cannot-write': true,
  'output-failed': true,
  'note-damaged': true,
  'draft-damaged': true,
  'note-exists': true,
  'file-changed': true,
  'no-home': true,
  'entry-refused': true,
  'left-damaged': true,
  'set-left-faulty': true,
  'place-taken': true,
  'editor-failed': true,
  'no-clipboard': true,
};

/** The exit code of the process when `problem` stops it. */
export function exitCodeFor(problem: Problem): number {
  if (problem.code === 'interrupted') return exitCodes.interrupted;
  return Object.hasOwn(failures, problem.code) ? exitCodes.failed : exitCodes.usage;
}

/** An error that is meant to be read by a person. Anything else that is thrown is a defect. */
export class ReflectError extends Error {
  override readonly name = 'ReflectError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}

/** Whether what was thrown is a problem of this kind. */
export const isProblem = <Code extends Problem['code']>(
  error: unknown,
  code: Code,
): error is ReflectError & { readonly problem: Extract<Problem, { readonly code: Code }> } =>
  error instanceof ReflectError && error.problem.code === code;

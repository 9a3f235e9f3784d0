import type { AnswerFault } from './answers/answer.ts';
import type { WrongVariable } from './config/layers.ts';
import type { SettingKey } from './config/settings.ts';
import type { Language } from './language.ts';

/** Where in a file something stands; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * What is wrong in the YAML of any file, whatever it is for. `detail` is the parser's own message;
 * `first` is where the key stood before.
 */
export type YamlFault =
  | { readonly code: 'yaml'; readonly detail: string }
  | { readonly code: 'alias' }
  | { readonly code: 'several-documents' }
  | { readonly code: 'duplicate-key'; readonly key: string; readonly first: Position }
  | { readonly code: 'too-deep' };

/** What is wrong in a prompt set file. `key` is the path of the value, such as `questions[2].when`. */
export type SetFault = { readonly at: Position } & (
  | YamlFault
  | { readonly code: 'control-character'; readonly shown: string }
  | { readonly code: 'too-many'; readonly key: string; readonly limit: number }
  | { readonly code: 'missing'; readonly key: string; readonly example: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly nearest: string | undefined }
  | { readonly code: 'wrong-value'; readonly key: string; readonly example: string }
  | {
      readonly code: 'not-one-of';
      readonly key: string;
      readonly allowed: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly code: 'no-questions'; readonly example: string }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly first: Position }
  | { readonly code: 'when-unknown'; readonly id: string; readonly nearest: string | undefined }
  | { readonly code: 'when-later'; readonly id: string }
  | { readonly code: 'from-unknown'; readonly id: string; readonly nearest: string | undefined }
  | {
      readonly code: 'when-value';
      readonly id: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'language-missing';
      readonly key: string;
      readonly languages: readonly string[];
    }
  | {
      readonly code: 'placeholder-unknown';
      readonly key: string;
      readonly name: string;
      readonly nearest: string | undefined;
    }
  | { readonly code: 'key-not-for-type'; readonly key: string; readonly type: string }
  | { readonly code: 'duplicate-choice'; readonly key: string; readonly value: string }
  | { readonly code: 'scale-range'; readonly key: string }
  | { readonly code: 'opening-optional'; readonly id: string }
  | { readonly code: 'name-not-file'; readonly name: string; readonly file: string }
);

/** What is wrong in an answers file or in `--answer` options; `at` is absent for an option. */
export type AnswersFault = { readonly at?: Position } & (
  | YamlFault
  | { readonly code: 'unknown-key'; readonly key: string; readonly nearest: string | undefined }
  | { readonly code: 'wrong-value'; readonly key: string; readonly example: string }
  | { readonly code: 'not-one-of'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly code: 'answer-missing'; readonly id: string; readonly ask: string }
  | { readonly code: 'answer-unknown'; readonly id: string; readonly nearest: string | undefined }
  | { readonly code: 'answer-wrong'; readonly id: string; readonly fault: AnswerFault }
);

/** What is wrong in the settings file. */
export type ConfigFault = { readonly at: Position } & (
  | YamlFault
  | { readonly code: 'control-character'; readonly shown: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly nearest: string | undefined }
  | { readonly code: 'wrong-setting'; readonly key: SettingKey }
  /** It holds something else than settings. */
  | { readonly code: 'no-settings' }
);

/**
 * Everything that can go wrong for a reason that a person can mend, as data. The words for each
 * code are in `i18n`; `kind` decides the exit code.
 */
export type Problem =
  /* The call or what it was given is wrong. */
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
      /** The place of the setting that names it, when nobody else did. */
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
  | { readonly code: 'no-drafts' }
  /* It failed. */
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
  /** There is no home folder, and `REFLECT_HOME` does not say where to keep things. */
  | { readonly code: 'no-home' }
  /** The scheduler's own parser does not take an entry. */
  | { readonly code: 'entry-refused'; readonly parser: string; readonly detail: string }
  /** There is no program that puts text on the clipboard, and no terminal that might. */
  | { readonly code: 'no-clipboard'; readonly programs: readonly string[] }
  /* The person stopped it. */
  | { readonly code: 'interrupted'; readonly draft: string | undefined };

/** Exit codes that scripts lean on. */
export const exitCodes = { done: 0, failed: 1, usage: 2, notDue: 10, interrupted: 130 } as const;

const failures: ReadonlySet<Problem['code']> = new Set([
  'cannot-read',
  'cannot-write',
  'note-damaged',
  'draft-damaged',
  'note-exists',
  'file-changed',
  'no-home',
  'entry-refused',
  'left-damaged',
  'set-left-faulty',
  'place-taken',
  'editor-failed',
  'no-clipboard',
]);

/** The exit code of the process when `problem` stops it. */
export function exitCodeFor(problem: Problem): number {
  if (problem.code === 'interrupted') return exitCodes.interrupted;
  return failures.has(problem.code) ? exitCodes.failed : exitCodes.usage;
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

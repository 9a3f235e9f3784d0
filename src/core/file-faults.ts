import type { AnswerFault } from './answers/answer.ts';
import type { SettingKey } from './config/settings.ts';
import type { Position } from './position.ts';

/*
 * What can be wrong in the files that people write, as data: each fault has the place that it stands
 * at. The words for each code are in `i18n`.
 */

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
  /** It stands beside the keys of the file, where nothing stands under `answers`. */
  | { readonly code: 'answer-outside'; readonly key: string }
  | { readonly code: 'answer-missing'; readonly id: string; readonly ask: string }
  | { readonly code: 'answer-unknown'; readonly id: string; readonly nearest: string | undefined }
  | { readonly code: 'answer-wrong'; readonly id: string; readonly fault: AnswerFault }
);

/** What is wrong with one of the answers. */
export type FaultyAnswer = Extract<AnswersFault, { readonly id: string }>;

/** What is wrong in the settings file. */
export type ConfigFault = { readonly at: Position } & (
  | YamlFault
  | { readonly code: 'control-character'; readonly shown: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly nearest: string | undefined }
  | { readonly code: 'wrong-setting'; readonly key: SettingKey }
  /** It holds something else than settings. */
  | { readonly code: 'no-settings' }
);

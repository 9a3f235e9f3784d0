import type { SettingKey, SettingValue } from '../config/settings.ts';
import type { ConfigFault } from '../file-faults.ts';

/** The settings file. Every change is durable when it returns, and throws `cannot-write` when it cannot be made. */
export interface ConfigStore {
  /** Its path, also when it is not there yet. */
  readonly file: string;
  /** What stands in it; `undefined` when it is not there. Throws `cannot-read` or `file-too-large`. */
  text(): string | undefined;
  /** All that is wrong in it, in its order. */
  faults(): Promise<readonly ConfigFault[]>;
  /**
   * Gives a setting a value, and changes nothing else. Throws `config-faulty` when the file cannot be
   * read as settings; one that is wrong elsewhere can.
   */
  set(key: SettingKey, value: SettingValue): Promise<void>;
  /** Takes a key out, whether or not it is that of a setting; `false` when it is not there. */
  unset(key: string): Promise<boolean>;
  /** Makes the file, with what tells editors of its JSON Schema above the text. */
  create(text: string): void;
  /** Renews the JSON Schema beside the file, when the file points at it. */
  refreshSchema(): void;
  /** Puts another text in the place of all that stands in it. */
  replace(text: string): void;
  remove(): void;
}

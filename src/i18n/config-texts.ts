import { type SettingKey, type SettingTakes, settingTakes } from '../core/config/settings.ts';

/** Words around the settings. */
export interface ConfigTexts {
  /** What each setting is for: stands above it in a new file. */
  readonly about: Readonly<Record<SettingKey, string>>;
  /** The first lines of a new file. */
  readonly newFile: readonly string[];
  /** Stands for a value that there is not. */
  readonly notSet: string;
  /** Where a value comes from; of the file its path and line are told. */
  readonly from: {
    readonly option: (name: string) => string;
    readonly environment: (name: string) => string;
    readonly locale: (name: string) => string;
    readonly default: string;
  };
  readonly fileIs: (path: string) => string;
  readonly noFile: (path: string) => string;
  readonly notesIn: (folder: string) => string;
  readonly howToChange: (command: string) => string;
  /** What a setting takes that is not one of a few words. */
  readonly takes: Readonly<Record<Exclude<SettingTakes, readonly string[]>, string>>;
  /** A setting in the file that cannot be what it is there. */
  readonly wrongInFile: (key: string, accepted: string) => string;
  readonly noSettings: (example: string) => string;
  readonly set: (key: string, value: string, file: string) => string;
  readonly unset: (key: string, file: string) => string;
  readonly wasNotSet: (key: string) => string;
  /** Something else says otherwise, and goes before the file. */
  readonly goesFirst: (name: string) => string;
  readonly edit: {
    readonly changed: string;
    /** What was there before is put back. */
    readonly asBefore: string;
    readonly isAsBefore: string;
  };
  /** Once, before the first walk: what was taken for granted; `locale` is what the language was taken from. */
  readonly firstTime: (folder: string, locale: string | undefined, command: string) => string;
}

/** What a setting can be, in words. */
export function acceptedFor({ takes }: ConfigTexts, key: SettingKey): string {
  const accepted = settingTakes[key];
  return typeof accepted === 'string' ? takes[accepted] : accepted.join(', ');
}

import type { Resolved } from '../core/config/resolve.ts';
import type { Language } from '../core/language.ts';
import { isLanguage } from '../core/language.ts';
import type { ProgramOptions } from '../program.ts';
import type { FoundSettings } from './find-settings.ts';

/** The options of a call that are no settings, and the settings in which the others were weighed. */
export interface CallOptions {
  /** The language that the call itself names, if it does. */
  readonly lang?: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly settings: Resolved;
  /** Whether the person has a settings file. */
  readonly isConfigured: boolean;
}

/** Weighs the options of a call in the settings of the person. */
export function weighed(given: ProgramOptions, found: FoundSettings): CallOptions {
  const { color, plain } = given;
  const lang =
    given.lang !== undefined && isLanguage(given.lang) ? { lang: given.lang } : undefined;
  return {
    ...lang,
    json: given.json === true,
    quiet: given.quiet === true,
    settings: found.with({
      ...lang,
      ...(color === undefined ? {} : { color: color ? 'always' : 'never' }),
      ...(plain === undefined ? {} : { plain }),
    }),
    isConfigured: found.isConfigured,
  };
}

import { isLanguage, type Language } from '../core/language.ts';
import type { ProgramOptions } from '../program.ts';

/**
 * What can be seen of the options before commander reads a call, and has to be known by then: the
 * language of its help and mistakes, and how they are shown.
 */
export const firstLookAt = (argv: readonly string[]): ProgramOptions => ({
  ...languageIn(argv),
  ...(argv.includes('--json') ? { json: true } : {}),
  ...onOrOff(argv, 'color'),
  ...onOrOff(argv, 'plain'),
});

/** The language that the last `--lang` names. */
function languageIn(argv: readonly string[]): { readonly lang?: Language } {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  return at !== -1 && isLanguage(word) ? { lang: word } : {};
}

/** What the last of `--name` and `--no-name` says, if either is there. */
function onOrOff(argv: readonly string[], name: 'color' | 'plain') {
  const [on, off] = [argv.lastIndexOf(`--${name}`), argv.lastIndexOf(`--no-${name}`)];
  return on === off ? {} : { [name]: on > off };
}

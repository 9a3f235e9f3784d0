import { isLanguage, type Language } from './core/language.ts';
import { exitCodes } from './core/problem.ts';
import { findSettings, weighed } from './find-settings.ts';
import { helpTextsFor } from './i18n/help.ts';
import { withMinusSigns } from './program/minus-signs.ts';
import { asksForScreen, screenBlocks } from './program/screen.ts';
import type { ProgramOptions } from './program.ts';
import { showHelp } from './show-help.ts';

/**
 * One call of the program. What reads a call, the parts of a command, and the words for what went
 * wrong are loaded when there is something to read, to do or to say; the first screen of help needs
 * none of them.
 *
 * @returns the exit code.
 */
export async function runReflect(host: NodeJS.Process, version: string): Promise<number> {
  const argv = withMinusSigns(host.argv.slice(2));
  const settings = await findSettings(host.env);
  const options = weighed(optionsIn(argv), settings);
  const { lang: language } = options.settings.values;
  if (asksForCandidates(argv)) {
    const { complete } = await import('./complete.ts');
    await complete(host, { asking: argv.slice(2), version, language, options });
    return exitCodes.done;
  }
  const helpTexts = await helpTextsFor(language);
  watchOutput(host);
  if (asksForScreen(argv)) {
    await showHelp(screenBlocks(helpTexts), host, options);
    return exitCodes.done;
  }
  const { runCommandLine } = await import('./command-line.ts');
  return runCommandLine(host, { argv, version, language, options, settings, helpTexts });
}

/** Whether a call comes from the completion of a shell, which asks what may stand at the cursor. */
const asksForCandidates = ([command, what]: readonly string[]): boolean =>
  command === 'completion' && what === 'complete';

/** The language named in the call, before commander has read it, so that its help is in that language. */
function languageIn(argv: readonly string[]): { readonly lang?: Language } {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  return at !== -1 && isLanguage(word) ? { lang: word } : {};
}

/** What the last of `--name` and `--no-name` says, if either is there. */
function onOrOff(argv: readonly string[], name: 'color' | 'plain') {
  const [on, off] = [argv.lastIndexOf(`--${name}`), argv.lastIndexOf(`--no-${name}`)];
  return on === off ? {} : { [name]: on > off };
}

/** What matters of the options to words said before commander has read them. */
const optionsIn = (argv: readonly string[]): ProgramOptions => ({
  ...languageIn(argv),
  ...(argv.includes('--json') ? { json: true } : {}),
  ...onOrOff(argv, 'color'),
  ...onOrOff(argv, 'plain'),
});

/**
 * A reader that closes the pipe has read enough (`| head -1`); that is no failure. Any other output
 * that cannot be written is one, whenever it shows.
 */
function watchOutput(host: NodeJS.Process): void {
  for (const stream of [host.stdout, host.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') host.on('exit', () => (host.exitCode = exitCodes.failed));
    });
  }
}

import { CommanderError } from 'commander';
import { isLanguage, type Language, languageFrom } from './core/language.ts';
import { exitCodes } from './core/problem.ts';
import { helpTextsFor } from './i18n/help.ts';
import { withMinusSigns } from './program/minus-signs.ts';
import { mistakeIn, orCommand } from './program/mistakes.ts';
import { createProgram, type ProgramOptions } from './program.ts';

/**
 * One call of the program. The parts of a command, and the words for what went wrong, are loaded
 * when there is something to do or to say; help needs neither.
 *
 * @returns the exit code.
 */
export async function runReflect(host: NodeJS.Process, version: string): Promise<number> {
  const argv = withMinusSigns(host.argv.slice(2));
  let language = languageIn(argv) ?? languageFrom(host.env);
  let options = optionsIn(argv);
  let exitCode: number = exitCodes.done;
  let names: readonly string[] = [];
  const helpTexts = helpTextsFor(language);
  watchOutput(host);
  try {
    const program = createProgram(helpTexts, version, async (command, given) => {
      options = given;
      if (options.lang !== undefined && isLanguage(options.lang)) language = options.lang;
      const { createContext } = await import('./compose.ts');
      exitCode = await command(createContext(host, language, options));
    });
    names = program.commands.map((command) => command.name());
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    const problem =
      error instanceof CommanderError ? mistakeIn(error, helpTexts) : await orCommand(error, names);
    if (problem === undefined) return exitCodes.done;
    const { report } = await import('./compose.ts');
    return report(problem, host, language, options);
  }
}

/** The language named in the call, before commander has read it, so that its help is in that language. */
function languageIn(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  return at !== -1 && isLanguage(word) ? word : undefined;
}

/** What matters of the options to words said before commander has read them. */
const optionsIn = (argv: readonly string[]): ProgramOptions => ({
  color: !argv.includes('--no-color'),
  ...(argv.includes('--json') ? { json: true } : {}),
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

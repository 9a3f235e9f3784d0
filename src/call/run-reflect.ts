import { exitCodes, ReflectError } from '../core/problem.ts';
import { helpTextsFor } from '../i18n/help.ts';
import { asksForScreen, screenBlocks } from '../program/help/screen.ts';
import { withMinusSigns } from '../program/minus-signs.ts';
import { weighed } from './call-options.ts';
import { findSettings } from './find-settings.ts';
import { firstLookAt } from './first-look.ts';
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
  const options = weighed(firstLookAt(argv), settings);
  const { lang: language } = options.settings.values;
  watchOutput(host, async (reason) => {
    const { report } = await import('./report.ts');
    report(new ReflectError({ code: 'output-failed', reason }), host, language, options);
  });
  if (asksForCandidates(argv)) {
    const { complete } = await import('./complete.ts');
    await complete(host, { asking: argv.slice(2), version, language, options });
    return exitCodes.done;
  }
  const helpTexts = await helpTextsFor(language);
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

/**
 * A reader that closes the pipe has read enough (`| head -1`); that is no failure. Any other output
 * that cannot be written is one, whenever it shows, and is told where it can be.
 *
 * @param tell says it, given the system's code.
 */
function watchOutput(host: NodeJS.Process, tell: (reason: string) => Promise<void>): void {
  const watch = (stream: NodeJS.WriteStream, told: (reason: string) => void) =>
    stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') return;
      host.on('exit', () => (host.exitCode = exitCodes.failed));
      told(code);
    });
  watch(host.stdout, (reason) => void tell(reason));
  watch(host.stderr, () => {});
}

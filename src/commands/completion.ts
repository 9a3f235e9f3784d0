import type { Context } from '../context.ts';
import { linesFor, shellLines, withLine, withoutLines } from '../core/completion/shell-line.ts';
import { type Shell, shells } from '../core/completion/shells.ts';
import { ReflectError } from '../core/problem.ts';
import { good, quiet, strong } from '../core/text/span.ts';
import { completionScripts } from '../render/completion/scripts.ts';
import { confirm } from './asking/ask-person.ts';

/** Options of `reflect completion`. */
export interface CompletionOptions {
  /** The shell; the person's own when it is left out. */
  readonly shell?: Shell;
}

/** Options of `reflect completion install` and `uninstall`. */
export interface InstallOptions extends CompletionOptions {
  /** Does not ask. */
  readonly force?: boolean;
}

/**
 * Prints what a shell reads to complete calls of `reflect`.
 *
 * @throws ReflectError `usage` when nobody knows which shell is meant.
 */
export async function runCompletion(context: Context, options: CompletionOptions): Promise<void> {
  const { io, texts } = context;
  const shell = await shellFor(context, options);
  io.result(completionScripts[shell]);
  if (io.outIsTerminal) {
    io.say(quiet(texts.completion.doneFor(`reflect completion install --shell ${shell}`)));
  }
}

async function shellFor(context: Context, { shell }: CompletionOptions): Promise<Shell> {
  const found = shell ?? (await context.shellFiles()).usual;
  if (found !== undefined) return found;
  const { whichShell } = context.texts.completion;
  throw new ReflectError({ code: 'usage', detail: `${whichShell} --shell ${shells.join('|')}` });
}

/** The file of the shell that is meant. */
async function fileFor(context: Context, options: CompletionOptions) {
  const shell = await shellFor(context, options);
  const files = await context.shellFiles();
  return { shell, files, file: files.placeOf(shell) };
}

/**
 * Adds the line to the file of the shell, after showing both and asking. Twice is once.
 *
 * @throws ReflectError `usage` when nobody knows which shell is meant, `shell-file-unasked` without a terminal,
 * `interrupted`, `no-home`, `cannot-read`, `file-changed` or `cannot-write`.
 */
export async function runCompletionInstall(
  context: Context,
  options: InstallOptions,
): Promise<void> {
  const { io, texts } = context;
  const { completion: words } = texts;
  const { shell, files, file } = await fileFor(context, options);
  const before = files.read(file);
  const [there] = linesFor(shell, before ?? '');
  if (there !== undefined) return io.say(words.thereAlready(file, there.number));
  const line = shellLines[shell];
  tell(context, words.toAdd(file), [line]);
  if (!(await isSure(context, options, file, words.sureToAdd))) return io.say(words.nothingChanged);
  files.write(file, withLine(shell, before ?? ''), before);
  io.say(good(words.added(file)));
  const [now = line] = line.split(' #');
  io.say(quiet(shell === 'fish' ? words.worksNow : words.worksIn(now)));
}

/**
 * Takes the line out of the file of the shell, after showing both and asking. All else in it stays.
 *
 * @throws ReflectError the same as installing it.
 */
export async function runCompletionUninstall(
  context: Context,
  options: InstallOptions,
): Promise<void> {
  const { io, texts } = context;
  const { completion: words } = texts;
  const { shell, files, file } = await fileFor(context, options);
  const before = files.read(file) ?? '';
  const lines = linesFor(shell, before).map(({ text }) => asWords(text));
  if (lines.length === 0) return io.say(words.notThere(file));
  tell(context, words.toRemove(file, lines.length), lines);
  if (!(await isSure(context, options, file, words.sureToRemove))) {
    return io.say(words.nothingChanged);
  }
  const left = withoutLines(shell, before);
  /* Fish has a file for this alone: where nothing else is in it, it is of no more use. */
  if (left === '' && shell === 'fish') files.remove(file);
  else files.write(file, left, before);
  io.say(good(words.removed(file)));
}

/** A text of which each character is a byte, for reading. */
const asWords = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

/** What is going to be done is told with `--quiet` too, when a question about it follows. */
function tell({ io }: Context, about: string, lines: readonly string[]): void {
  const say = io.canAsk ? io.complain : io.say;
  say(about);
  for (const line of lines) say('  ', strong(line));
}

async function isSure(
  context: Context,
  { force = false }: InstallOptions,
  path: string,
  question: string,
): Promise<boolean> {
  if (force) return true;
  if (!context.io.canAsk) throw new ReflectError({ code: 'shell-file-unasked', path });
  return confirm(context, question, true);
}

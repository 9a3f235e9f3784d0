import { runComplete } from './commands/complete.ts';
import { createContext } from './compose.ts';
import type { Language } from './core/language.ts';
import type { CallOptions } from './find-settings.ts';
import { helpTextsFor } from './i18n/help.ts';
import { grammarOf } from './program/grammar.ts';
import { createProgram, everyGroup } from './program.ts';

/** A shell that asks what may stand at the cursor. */
export interface AskingShell {
  /** The words behind `reflect completion complete`. */
  readonly asking: readonly string[];
  readonly version: string;
  readonly language: Language;
  readonly options: CallOptions;
}

/**
 * Answers a shell that asks what may stand at the cursor, on standard output. Whatever goes wrong, a
 * person is typing: they get no candidates, and are told nothing.
 */
export async function complete(
  host: NodeJS.Process,
  { asking, version, language, options }: AskingShell,
): Promise<void> {
  host.stdout.on('error', () => {});
  try {
    const texts = await helpTextsFor(language);
    const program = createProgram(texts, version, everyGroup, async () => {});
    const context = createContext(host, language, { ...options, color: 'never', quiet: true });
    host.stdout.write(await runComplete(context, grammarOf(program), asking));
  } catch {
    return;
  }
}

import { runComplete } from '../commands/complete.ts';
import type { Language } from '../core/language.ts';
import { helpTextsFor } from '../i18n/help.ts';
import { everyGroup } from '../program/command-groups.ts';
import { grammarOf } from '../program/grammar/grammar.ts';
import { createProgram } from '../program.ts';
import type { CallOptions } from './call-options.ts';
import { createContext } from './compose.ts';

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
  try {
    const texts = await helpTextsFor(language);
    const program = createProgram(texts, version, everyGroup, async () => {});
    const context = createContext(host, language, { ...options, quiet: true });
    host.stdout.write(await runComplete(context, grammarOf(program), asking));
  } catch {
    return;
  }
}

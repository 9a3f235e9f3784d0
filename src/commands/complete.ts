import type { Context } from '../context.ts';
import { atCursor } from '../core/completion/at-cursor.ts';
import { readBashLine } from '../core/completion/bash-line.ts';
import type { Completion } from '../core/completion/candidate.ts';
import { candidatesFor } from '../core/completion/candidates.ts';
import type { CommandGrammar } from '../core/completion/grammar.ts';
import { renderForBash } from '../render/completion/bash.ts';
import { renderForFish } from '../render/completion/fish.ts';
import { renderForZsh } from '../render/completion/zsh.ts';
import { candidateSources } from './completing/candidate-sources.ts';

/** What a shell asks: the words behind `reflect completion complete`, as its script passes them on. */
export type Asking = readonly string[];

/**
 * Answers a shell that asks what may stand at the cursor.
 *
 * @param program the grammar of the whole program.
 * @returns what the script of that shell reads; empty for a shell that is not known.
 */
export async function runComplete(
  context: Context,
  program: CommandGrammar,
  [shell, ...more]: Asking,
): Promise<string> {
  const asked = more[0] === '--' ? more.slice(1) : more;
  const complete = (words: readonly string[], current: string) =>
    candidatesFor(atCursor(program, words, current), candidateSources(context));
  const [current = '', ...words] = asked;
  switch (shell) {
    case 'bash':
      return forBash(asked, complete);
    case 'zsh':
      return renderForZsh(await complete(words.slice(1), current), columnsIn(words[0] ?? ''));
    case 'fish':
      return renderForFish(await complete(words, current));
    default:
      return '';
  }
}

type Complete = (words: readonly string[], current: string) => Promise<Completion>;

/** Bash passes its line on as it was typed, and what it needs to know to put something in it. */
async function forBash(
  [typed = '', breaks = '', type = '', columns = '']: readonly string[],
  complete: Complete,
): Promise<string> {
  const line = readBashLine(typed, breaks);
  if (line.live) return '';
  const completion = line.redirected
    ? onlyFiles
    : await complete(line.words.slice(1), line.current);
  return renderForBash(completion, { line, type, columns: columnsIn(columns) });
}

const onlyFiles: Completion = { before: '', candidates: [], files: true, goesOn: false };

const columnsIn = (text: string): number => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : 80);

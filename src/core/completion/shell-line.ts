import { lineEndOf } from '../text/lines.ts';
import type { Shell } from './shells.ts';

/** The sign by which a person, and `uninstall`, see whose line it is. */
const sign = '# reflect completion';

/**
 * The line that makes a shell complete calls of `reflect`. It says nothing where `reflect` is not
 * there; the remark at its end also takes in the carriage return of a file with Windows line ends.
 */
export const shellLines: Readonly<Record<Shell, string>> = {
  bash: `eval "$(reflect completion bash 2>/dev/null)" ${sign}`,
  zsh: `eval "$(reflect completion zsh 2>/dev/null)" ${sign}`,
  fish: `reflect completion fish 2>/dev/null | source ${sign}`,
};

/** Such a line as it may also have been written by hand. */
const ways: Readonly<Record<Shell, RegExp>> = {
  bash: /^\s*(?:eval "\$\(reflect completion bash(?: 2>\/dev\/null)?\)"|(?:source|\.) <\(reflect completion bash(?: 2>\/dev\/null)?\))\s*(?:#.*)?$/,
  zsh: /^\s*(?:eval "\$\(reflect completion zsh(?: 2>\/dev\/null)?\)"|(?:source|\.) <\(reflect completion zsh(?: 2>\/dev\/null)?\))\s*(?:#.*)?$/,
  fish: /^\s*reflect completion fish(?: 2>\/dev\/null)? \| source\s*(?:#.*)?$/,
};

/** A line of a file, without its end; counted from 1. */
export interface FoundLine {
  readonly text: string;
  readonly number: number;
}

/** The lines of a shell's file that make it complete calls of `reflect`. */
export function linesFor(shell: Shell, text: string): readonly FoundLine[] {
  const lines = text.split('\n').map((line, index) => ({
    text: line.replace(/\r$/, ''),
    number: index + 1,
  }));
  return lines.filter((line) => ways[shell].test(line.text));
}

/** The text with the line at its end. Where the text ends without a line end, it still does. */
export function withLine(shell: Shell, text: string): string {
  const line = shellLines[shell];
  const end = lineEndOf(text);
  return text === '' || text.endsWith('\n') ? text + line + end : text + end + line;
}

/** The text without those lines, and with all else as it was before one was added. */
export function withoutLines(shell: Shell, text: string): string {
  const ours = new Set(linesFor(shell, text).map(({ number }) => number));
  const lines = text.split(/(?<=\n)/);
  const left = lines.filter((_, index) => !ours.has(index + 1)).join('');
  if (!ours.has(lines.length) || text.endsWith('\n')) return left;
  const before = left.replace(/\n$/, '');
  return lineEndOf(before) === '\r\n' ? before.replace(/\r$/, '') : before;
}

import { printable } from './printable.ts';

/**
 * The first character in `text` that no file of ours may hold because a terminal may not be sent
 * it, written as `U+001B`; `undefined` when there is none.
 */
export function controlCharacterIn(text: string): string | undefined {
  const safe = printable(text);
  if (safe === text) return undefined;
  let index = 0;
  while (safe[index] === text[index]) index += 1;
  const code = text.charCodeAt(index).toString(16).toUpperCase();
  return `U+${code.padStart(4, '0')}`;
}

import { graphemesOf, textWidth } from '../../core/columns/graphemes.ts';
import { printable } from '../../core/text/printable.ts';
import type { Key } from '../keys/keys.ts';

/** What is typed so far, and what of it is not on the screen yet. */
export interface Typed {
  readonly text: string;
  readonly shown: string;
}

/** What a key makes of the line: what a terminal that edits its own lines would, and no more. */
export function typeKey({ text, shown }: Typed, key: Key): Typed {
  if (key.kind !== 'press') {
    return { text: text + key.text, shown: shown + asShown(key.text) };
  }
  switch (key.chord) {
    case 'return':
    case 'alt+return':
      return { text: `${text}\n`, shown: `${shown}\n` };
    case 'tab':
      return { text: `${text}\t`, shown: shown + asShown('\t') };
    case 'backspace':
    case 'shift+backspace':
      return erase({ text, shown }, graphemesOf(lastLine(text)).at(-1) ?? '');
    case 'ctrl+w':
    case 'alt+backspace':
      return erase({ text, shown }, /\S*\s*$/.exec(lastLine(text))?.[0] ?? '');
    case 'ctrl+u':
      return erase({ text, shown }, lastLine(text));
    default:
      return { text, shown };
  }
}

/** What is typed as it stands on the screen. A tab is one space: how far one goes, none can tell who takes it back. */
export const asShown = (text: string): string => printable(text).replaceAll('\t', ' ');

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** Takes the end of the line away, as terminals do: a step back, a space over it, a step back. */
const erase = ({ text, shown }: Typed, end: string): Typed => ({
  text: text.slice(0, text.length - end.length),
  shown: shown + '\b \b'.repeat(textWidth(end)),
});

/** One thing that a person did at the keyboard. */
export type Key =
  /** One character, as a person counts them. */
  | { readonly kind: 'text'; readonly text: string }
  /** A paste, however many lines it has: one thing, never keys. */
  | { readonly kind: 'paste'; readonly text: string }
  /** A key by name, `chord` being the name with its modifiers: `ctrl+left`, `shift+tab`. */
  | { readonly kind: 'press'; readonly chord: string };

/** What `node:readline` tells of a key. */
export interface Keypress {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** Keys that node gives no name. */
const bySequence: Readonly<Record<string, string>> = {
  '\x1f': 'ctrl+_',
  '\x1b<': 'alt+<',
  '\x1b>': 'alt+>',
};

/** Names that mean the same: Ctrl-J is the Enter of a paste or a pipe. */
const sameAs: Readonly<Record<string, string>> = { enter: 'return', 'alt+enter': 'alt+return' };

/** The chord of a key that is no character, or `undefined` for one that means nothing here. */
export function chordOf({ name, sequence = '', ctrl, meta, shift }: Keypress): string | undefined {
  const unnamed = bySequence[sequence];
  if (unnamed !== undefined) return unnamed;
  if (name === undefined || name === 'undefined') return undefined;
  const chord = `${ctrl === true ? 'ctrl+' : ''}${meta === true ? 'alt+' : ''}${shift === true ? 'shift+' : ''}${name}`;
  return sameAs[chord] ?? chord;
}

/**
 * Text as it may come into an answer from a paste or an editor: every line end is a newline, tabs
 * stay, other control characters and halves of surrogate pairs are dropped.
 */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}]/gu, '');

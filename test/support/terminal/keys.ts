/** What a terminal sends for a key. */
const sequences = {
  enter: '\r',
  tab: '\t',
  'shift-tab': '\x1b[Z',
  space: ' ',
  backspace: '\x7f',
  delete: '\x1b[3~',
  escape: '\x1b',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  'page-up': '\x1b[5~',
  'page-down': '\x1b[6~',
  'ctrl-left': '\x1b[1;5D',
  'ctrl-right': '\x1b[1;5C',
  'alt-left': '\x1b[1;3D',
  'alt-right': '\x1b[1;3C',
  'alt-enter': '\x1b\r',
  'alt-backspace': '\x1b\x7f',
  'alt-b': '\x1bb',
  'alt-f': '\x1bf',
  'ctrl-a': '\x01',
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
  'ctrl-e': '\x05',
  'ctrl-k': '\x0b',
  'ctrl-o': '\x0f',
  'ctrl-u': '\x15',
  'ctrl-w': '\x17',
  'ctrl-z': '\x1a',
} as const;

export type Key = keyof typeof sequences;

/** The bytes that a terminal sends for `key`. */
export const sequenceOf = (key: Key): string => sequences[key];

/**
 * The bytes that a terminal sends for a paste: lines end in a carriage return, and when the program
 * asked for it, brackets tell where the paste starts and ends.
 */
export function pasted(text: string, bracketed: boolean): string {
  const lines = text.replace(/\r?\n/g, '\r');
  return bracketed ? `\x1b[200~${lines}\x1b[201~` : lines;
}

import { Buffer } from 'node:buffer';
import { type Environment, isSet } from '../../core/environment.ts';

const esc = '\u001b';

/** Bytes that GNU screen passes on in one piece at most: older ones take no more than 256. */
const screenPiece = 240;

/**
 * The sequence that asks a terminal to put text on its clipboard (OSC 52 of xterm). The text stands in
 * it as Base64, so that nothing in it can act on the terminal.
 *
 * tmux and GNU screen stand between the program and the terminal: each gets it packed so that it
 * passes it on. Not every tmux lets things pass, but one that does not may take the sequence for
 * itself and do the same, so it is given both.
 */
export function clipboardSequence(text: string, env: Environment): string {
  const sequence = `${esc}]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
  if (isSet(env.TMUX)) {
    const doubled = sequence.replaceAll(esc, esc + esc);
    return `${sequence}${esc}Ptmux;${doubled}${esc}\\`;
  }
  if (isSet(env.STY)) {
    const pieces = sequence.match(new RegExp(`[^]{1,${screenPiece}}`, 'g')) ?? [];
    return pieces.map((piece) => `${esc}P${piece}${esc}\\`).join('');
  }
  return sequence;
}

import type { Platform } from '../../core/platform.ts';

/**
 * Keeps what a key sends to every program in the terminal, such as Ctrl-C, from ending this one, as
 * long as another program has the terminal.
 *
 * @returns makes an end of that.
 */
export function stayAtKeys(
  host: Pick<NodeJS.Process, 'on' | 'off'>,
  { keySignals }: Platform,
): () => void {
  const stay = () => {};
  for (const signal of keySignals) host.on(signal, stay);
  return () => {
    for (const signal of keySignals) host.off(signal, stay);
  };
}

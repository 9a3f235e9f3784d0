import type { Taking, TtyHost, TtyInput, TtyOutput } from './tty.ts';

const pasteOn = '\x1b[?2004h';
const pasteOff = '\x1b[?2004l';

/** A job without a shell cannot be stopped and is not told to go on either; it goes on after this many milliseconds. */
const longestStop = 500;

/** Stops the process, and resolves when it goes on. */
export function stopped(host: TtyHost): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      unlisten();
      clearTimeout(timer);
      resolve();
    };
    const unlisten = host.onSignal('SIGCONT', goOn);
    const timer = setTimeout(goOn, longestStop);
    host.suspend?.();
  });
}

/** Listens to a stream until the returned function is called. */
export function listen<Args extends readonly never[]>(
  stream: NodeJS.EventEmitter,
  name: string,
  listener: (...args: Args) => void,
): () => void {
  stream.on(name, listener);
  return () => {
    stream.off(name, listener);
  };
}

/** Makes keys come at once and unechoed, and pastes in brackets. Undone in the order it was done. */
export function takeModes(input: TtyInput, output: TtyOutput, takes: Taking): () => void {
  if (takes === 'lines') return () => {};
  const brackets = takes === 'keys-and-pastes';
  const wasRaw = input.isRaw === true;
  input.setRawMode?.(true);
  if (brackets) output.write(pasteOn);
  return () => {
    if (brackets) output.write(pasteOff);
    input.setRawMode?.(wasRaw);
  };
}

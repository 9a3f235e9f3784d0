import type { Key } from '../keys/keys.ts';
import type { Tty, TtyEvent } from '../tty/tty.ts';
import { asShown, type Typed, typeKey } from './typed-line.ts';

/** How a line is read. */
export interface Reading {
  /** Whether lines that come at once with the first belong to it: a paste. */
  readonly lines: boolean;
  /** Told what stands there, soon after it changes. */
  readonly onTyping?: (text: string) => void;
}

/** Reads what a person types, in the order in which it is typed; nothing is ever drawn over. */
export interface LineReader {
  /**
   * Shows what the line begins with, and reads until Enter.
   *
   * @returns what was typed, its lines apart by newlines; `undefined` when nothing more will come.
   */
  read(prompt: string, reading: Reading): Promise<string | undefined>;
}

export interface LineReaderOptions {
  readonly tty: Tty;
  /**
   * Whether typing is shown by us. A terminal that edits its lines itself shows it by itself, but on
   * most systems drops what is more than 4,095 (macOS: 1,023) bytes on one line.
   */
  readonly echo: boolean;
}

/** Starts a reader; what is typed ahead waits for the next line. */
export function createLineReader({ tty, echo }: LineReaderOptions): LineReader {
  const events = eventsFrom(tty);
  /** Does what an event asks for, and tells whether the line is at its end or will never be. */
  const happen = async (line: OpenLine, event: TtyEvent): Promise<'on' | 'done' | 'ended'> => {
    const meant = meaningOf(event);
    if (meant === 'nothing') return 'on';
    if (typeof meant !== 'string') return line.type(meant) ? 'done' : 'on';
    line.settle();
    if (meant === 'end') {
      tty.write('\n');
      return 'ended';
    }
    await pause(tty, event);
    line.begin();
    return 'on';
  };
  return {
    async read(prompt, { lines, onTyping }) {
      const line = openLine(tty, echo, prompt, onTyping);
      line.begin();
      for (;;) {
        if (!tty.pending()) line.settle();
        const stands = await happen(line, await events.next());
        if (stands === 'ended') return undefined;
        if (stands === 'done' && !(lines && (await events.comesMore()))) return line.text();
      }
    },
  };
}

/** Milliseconds within which the next line was not typed, but came along with the one before. */
const gap = 30;

function eventsFrom(tty: Tty) {
  let ahead: Promise<TtyEvent> | undefined;
  return {
    next(): Promise<TtyEvent> {
      const event = ahead ?? tty.next();
      ahead = undefined;
      return event;
    },
    /** Whether more is typed at once. What comes is kept for `next`. */
    async comesMore(): Promise<boolean> {
      ahead ??= tty.next();
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => resolve(false), gap);
      });
      const more = await Promise.race([ahead.then(({ kind }) => kind === 'key'), silence]);
      clearTimeout(timer);
      return more;
    },
  };
}

/** A line while it is typed. */
function openLine(tty: Tty, echo: boolean, prompt: string, onTyping: Reading['onTyping']) {
  let typed: Typed = { text: '', shown: '' };
  let told = '';
  const settle = () => {
    if (echo && typed.shown !== '') tty.write(typed.shown);
    typed = { ...typed, shown: '' };
    if (typed.text !== told) onTyping?.(typed.text);
    told = typed.text;
  };
  return {
    /** Shows what the line begins with, and what was typed on it before it was left. */
    begin: () => tty.write(`${prompt} ${asShown(typed.text)}`),
    /** Shows and tells what was typed since the last time. */
    settle,
    /** Takes a key; says whether the line is at its end. */
    type(key: Key): boolean {
      typed = typeKey(typed, key);
      const isDone = typed.text.endsWith('\n');
      if (isDone) settle();
      return isDone;
    },
    text: () => typed.text.slice(0, -1),
  };
}

type OpenLine = ReturnType<typeof openLine>;

/** A key to type, or what else is to be done. */
function meaningOf(event: TtyEvent): Key | 'end' | 'pause' | 'nothing' {
  switch (event.kind) {
    case 'ended':
      return 'end';
    case 'continued':
      return 'pause';
    case 'resize':
      return 'nothing';
    case 'key':
      return event.key.kind === 'press' ? (chords[event.key.chord] ?? event.key) : event.key;
  }
}

const chords: Readonly<Record<string, 'end' | 'pause'>> = {
  'ctrl+c': 'end',
  'ctrl+d': 'end',
  'ctrl+z': 'pause',
};

/** Stops until the person goes on; or goes on after a stop that came from elsewhere. */
async function pause(tty: Tty, event: TtyEvent): Promise<void> {
  if (event.kind === 'continued') {
    tty.retake();
    return;
  }
  tty.write('\n');
  if (tty.canSuspend) await tty.suspend();
}

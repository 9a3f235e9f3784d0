import { emitKeypressEvents } from 'node:readline';
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { graphemesOf } from '../../core/columns/graphemes.ts';
import { chordOf, cleanText, type Key, type Keypress } from './keys.ts';

/** Turns what a terminal sends into keys, however it was cut into chunks. */
export interface InputDecoder {
  /** Takes a chunk; `onKey` is called for each key in it before this returns. */
  feed(chunk: Buffer | string): void;
  /** The input has ended: gives what a paste without an end had so far. */
  end(): void;
}

const pasteEnd = '\x1b[201~';

/** Text with line ends and tabs, and no key that is no text. */
const onlyText = /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f]*$/;

/**
 * A terminal without bracketed paste sends a paste as if it were typed, but at once: two newlines
 * with more text after them in one chunk are nobody's typing. One newline can be: an Enter and the
 * first letters of the next answer, typed ahead. Keys that are no text (Ctrl-C, arrows) tell that it
 * was typed after all.
 */
function isBurst(chunk: string): boolean {
  const [, , ...afterTwo] = chunk.split(/[\r\n]/);
  return onlyText.test(chunk) && /[^\s\p{Cc}]/u.test(afterTwo.join(''));
}

/** Ctrl-C and Ctrl-D alone in a chunk are pressed, not pasted: the end of the paste got lost. */
const wayOut = /^[\x03\x04]$/;

/** Milliseconds within which the next chunk belongs to the same burst. */
const burstGap = 30;

/** A sequence that node gives up on half-way, and takes the rest of for text: of a mouse, say. */
const unfinished = /^\x1b\[[\d;<=>?]*[;<=>?]$/;
const itsNumbers = /^[\d:;]*/;
const itsEnd = /^[@-~]/;

const plainText = /^[^\0-\x1f\x7f-\x9f]+/;

/**
 * Starts a decoder. Sequences are told apart by `node:readline`; text and pastes are taken whole.
 *
 * @param now milliseconds on a clock that never jumps.
 */
export function createInputDecoder(onKey: (key: Key) => void, now: () => number): InputDecoder {
  const utf8 = new StringDecoder('utf8');
  const keys = new Readable({ read() {} });
  let pasted: string | undefined;
  let inSequence = false;
  let inUnfinished = false;
  let brackets = false;
  let burstUntil = Number.NEGATIVE_INFINITY;

  emitKeypressEvents(keys);
  keys.on('keypress', (text: string | undefined, key: Keypress) => {
    inSequence = false;
    inUnfinished = unfinished.test(key.sequence ?? '');
    if (key.name === 'paste-start') {
      pasted = '';
      brackets = true;
      return;
    }
    const chord = chordOf(key);
    if (text !== undefined && plainText.test(text)) onKey({ kind: 'text', text });
    else if (chord !== undefined) onKey({ kind: 'press', chord });
  });

  const paste = (text: string) => {
    const clean = cleanText(text);
    if (clean !== '') onKey({ kind: 'paste', text: clean });
  };

  const finishPaste = () => {
    const unfinished = pasted;
    pasted = undefined;
    if (unfinished !== undefined) paste(unfinished);
  };

  /** Takes what belongs to the open paste, and gives the rest. */
  const takePaste = (before: string, chunk: string): string => {
    const whole = before + chunk;
    const end = whole.indexOf(pasteEnd, Math.max(0, before.length - pasteEnd.length));
    if (end === -1) {
      pasted = whole;
      return '';
    }
    pasted = undefined;
    paste(whole.slice(0, end));
    return whole.slice(end + pasteEnd.length);
  };

  /** Drops what is left of a sequence that means nothing here, and gives the rest. */
  const dropRest = (chunk: string): string => {
    const rest = chunk.replace(itsNumbers, '');
    if (rest === '') return '';
    inUnfinished = false;
    return rest.replace(itsEnd, '');
  };

  /** Takes the text or the one unit that `chunk` starts with, and gives the rest. */
  const takeKeys = (chunk: string): string => {
    if (inUnfinished) return dropRest(chunk);
    const text = inSequence ? undefined : plainText.exec(chunk)?.[0];
    if (text !== undefined) {
      for (const cluster of graphemesOf(text)) onKey({ kind: 'text', text: cluster });
      return chunk.slice(text.length);
    }
    inSequence = true;
    const unit = String.fromCodePoint(chunk.codePointAt(0) ?? 0);
    keys.emit('data', unit);
    return chunk.slice(unit.length);
  };

  /** Whether `chunk` is a paste without brackets. A terminal that sent brackets once always does. */
  const isPaste = (chunk: string): boolean =>
    !brackets && !inSequence && (isBurst(chunk) || (now() < burstUntil && onlyText.test(chunk)));

  return {
    feed(chunk) {
      let rest = typeof chunk === 'string' ? chunk : utf8.write(chunk);
      if (wayOut.test(rest)) finishPaste();
      if (rest !== '' && pasted === undefined && isPaste(rest)) {
        burstUntil = now() + burstGap;
        paste(rest);
        return;
      }
      while (rest !== '') rest = pasted === undefined ? takeKeys(rest) : takePaste(pasted, rest);
    },
    end: finishPaste,
  };
}

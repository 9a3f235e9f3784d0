import { Composer, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { Note } from '../core/note/note.ts';
import { instantOf } from '../core/note/note-date.ts';
import { readNote as read } from '../core/note/note-file.ts';
import { idPattern, newId } from '../core/note/note-id.ts';
import { type Tension, toTension as tensionOf } from '../core/tension.ts';
import { localIso } from '../core/time/calendar.ts';
import { applicableQuestions, finalAnswers, type Session } from '../core/walk/session.ts';
import { libraryTextsFor } from '../i18n/library.ts';
import { noteOf } from '../render/note/make-note.ts';
import { renderNote as render, renderBody } from '../render/note/note.ts';

/** What a note says besides the answers. */
export interface NoteOptions {
  /** Lower-case letters and digits, the first a letter. Otherwise four at random. */
  readonly id?: string;
  /** When it was written: a moment, or a text in ISO 8601 that is kept as it is. Otherwise now. */
  readonly date?: Date | string;
  /** The other person, where the answers do not say who that is. */
  readonly with?: string;
  readonly team?: string;
  /** Tags besides `reflect`. */
  readonly tags?: readonly string[];
}

/**
 * The tension as a model: what was said in each place, what about the other was heard and what is a
 * guess, and what is still to ask. Says nothing that was not answered.
 */
export const toTension = (session: Session): Tension =>
  tensionOf(applicableQuestions(session), finalAnswers(session));

/**
 * The summary as Markdown: the card to take along, the tension, the positive intent behind it, what
 * to keep and to renew. The person's own words stand in it as they typed them, and cannot break out
 * of their place.
 */
export const renderSummary = (session: Session, options: NoteOptions = {}): string =>
  renderBody(toRender(session, options));

/**
 * The whole note as `reflect` writes it: front matter, the summary, and the answers it was made from,
 * by which `readNote` and `reflect` itself read it back.
 *
 * @throws RangeError when the id or the date in `options` cannot be one.
 */
export const renderNote = (session: Session, options: NoteOptions = {}): string =>
  render(toRender(session, options));

function toRender(session: Session, options: NoteOptions) {
  const { id = newId(Math.random), date = new Date(), ...wishes } = options;
  // Whatever is written is to be read back.
  if (!idPattern.test(id)) throw new RangeError(`No id for a note: ${id}`);
  const written = typeof date === 'string' ? date : localIso(date);
  if (Number.isNaN(instantOf(written))) throw new RangeError(`No date for a note: ${written}`);
  const details = { id, date: new Date(), wishes: { ...wishes, date: written } };
  return noteOf(session, details, libraryTextsFor(session.language));
}

/** What came of reading a text as a note. */
export type ReadNoteResult =
  | { readonly kind: 'note'; readonly note: Note }
  /** A note of ours that cannot be read; `line` counts from 1, if there is one to point at. */
  | { readonly kind: 'damaged'; readonly line: number | undefined }
  /** Not a note of ours. */
  | { readonly kind: 'foreign' };

/**
 * Reads the text of a note. Whatever a person changed or added around its answers, it gives exactly
 * the answers that it was made from.
 *
 * @example
 * const read = readNote(text);
 * if (read.kind === 'note') startSession(set, { answers: read.note.answers });
 */
export function readNote(text: string): ReadNoteResult {
  const result = read(text, { Composer, Parser, isMap, isScalar, isSeq });
  return result.kind === 'note' ? { kind: 'note', note: result.note } : result;
}

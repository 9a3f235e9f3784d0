import type { Walked } from '../../core/walk/session.ts';
import { textsFor } from '../../i18n/index.ts';
import { type NoteDetails, noteOf } from '../../render/note/make-note.ts';

/** Makes the note of a walk, in the language of the walk, ready to be rendered. */
export const makeNote = (session: Walked, details: NoteDetails) =>
  noteOf(session, details, textsFor(session.language));

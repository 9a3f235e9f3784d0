import { writeAnswersBlock } from '../../../src/core/answers/answers-block.ts';
import { writeFrontMatter } from '../../../src/core/front-matter/front-matter.ts';
import type { Note, NoteMeta } from '../../../src/core/note/note.ts';
import { sampleMeta } from './note-meta.ts';

/** A note with a few answers, and the text of its file. */
export function sampleNote(meta: Partial<NoteMeta> = {}): { note: Note; text: string } {
  const note: Note = {
    meta: { ...sampleMeta, ...meta },
    answers: new Map([['other', meta.with ?? sampleMeta.with]]),
  };
  const text = `${writeFrontMatter(note.meta)}\n# Note\n\n${writeAnswersBlock('answers', note.answers)}`;
  return { note, text };
}

import { writeAnswersBlock } from '../../core/answers/answers-block.ts';
import { writeFrontMatter } from '../../core/front-matter/front-matter.ts';
import { heading, stack } from '../markdown.ts';
import { sections } from './sections.ts';
import { type NoteToRender, toSheet } from './sheet.ts';
import { takeAlong } from './take-along.ts';

export type { NoteToRender } from './sheet.ts';

/**
 * A note as the text of its file: front matter, what a person reads, and the answers that it was
 * made from, last, so that reading it back gives the same answers.
 */
export function renderNote(input: NoteToRender): string {
  const { note, texts } = input;
  const answers = stack(
    heading(2, texts.note.headings.answers),
    writeAnswersBlock('answers', note.answers),
  );
  return `${writeFrontMatter(note.meta)}\n${renderBody(input)}\n${answers}`;
}

/** What a person reads of a note: title, card and parts, without front matter and answers. */
export function renderBody(input: NoteToRender): string {
  const sheet = toSheet(input);
  const title = heading(1, sheet.texts.title(input.setTitle, sheet.name));
  return `${stack(title, takeAlong(sheet), ...sections(sheet))}\n`;
}

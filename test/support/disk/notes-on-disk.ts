import { writeAnswersBlock } from '../../../src/core/answers/answers-block.ts';
import { writeFrontMatter } from '../../../src/core/front-matter/front-matter.ts';
import type { NoteMeta } from '../../../src/core/note/note.ts';
import { noteNameFor } from '../../../src/core/note/note-name.ts';
import { sampleMeta } from '../notes/note-meta.ts';
import type { TestHome } from './home.ts';

/** What a note on disk is about; all else is as in an ordinary note. */
export interface Noted extends Partial<NoteMeta> {
  /** What stands under its title. */
  readonly body?: string;
}

let made = 0;

/** An id that no other note has; ids in order of making are in order of the alphabet. */
function nextId(): string {
  made += 1;
  return `k${String(made).padStart(6, '0')}`;
}

/** Writes a note where the program would have, and gives its path. */
export function writeNote(home: TestHome, { body = '', ...given }: Noted = {}): string {
  const meta = { ...sampleMeta, id: nextId(), title: 'Een gesprek', ...given };
  const answers = writeAnswersBlock('answers', new Map([['signal', 'Nee']]));
  const text = `${writeFrontMatter(meta)}\n# ${meta.title}\n\n${body}\n\n${answers}`;
  return home.write(`notes/${noteNameFor(meta)}`, text);
}

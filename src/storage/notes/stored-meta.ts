import { Buffer, isUtf8 } from 'node:buffer';
import { blockInfo } from '../../core/answers/answers-block.ts';
import { readAsWritten } from '../../core/front-matter/written-front-matter.ts';
import type { NoteMeta } from '../../core/note/note.ts';
import { detached } from '../../core/text/detached.ts';
import type { FileSystem } from '../files/file-system.ts';
import { tryBytes } from '../files/text-file.ts';
import { loadNote } from './stored-note.ts';

/** What came of reading the front matter of a file. */
export type LoadedMeta =
  | { readonly kind: 'meta'; readonly meta: NoteMeta }
  /** There is nothing at that path. */
  | { readonly kind: 'gone' }
  /** It is no note of ours, or one that cannot be read. */
  | { readonly kind: 'damaged' };

/**
 * Reads what the front matter of a note says, without the answers. A file that is not whole, or in
 * which a person wrote in the front matter, is read as `loadNote` does it; only answers that are
 * there and cannot be read go unnoticed.
 *
 * @throws ReflectError `cannot-read` only when no file can be read at this moment.
 */
export function loadMeta(file: string, fs: FileSystem): LoadedMeta | Promise<LoadedMeta> {
  const tried = tryBytes(file, fs);
  if (tried.kind === 'gone') return tried;
  const meta = tried.kind === 'bytes' ? metaAsWritten(tried.bytes) : undefined;
  return meta === undefined ? loadWhole(file, fs) : { kind: 'meta', meta };
}

async function loadWhole(file: string, fs: FileSystem): Promise<LoadedMeta> {
  const loaded = await loadNote(file, fs);
  if (loaded.kind === 'note') return { kind: 'meta', meta: loaded.stored.note.meta };
  return loaded.kind === 'gone' ? loaded : { kind: 'damaged' };
}

const frontMatterEnd = Buffer.from('\n---\n');
const answers = Buffer.from(blockInfo('answers'));
const fence = Buffer.from('\n```');

/** Only the front matter becomes text, which takes less time. */
function metaAsWritten(bytes: Buffer): NoteMeta | undefined {
  const end = bytes.indexOf(frontMatterEnd);
  if (end === -1 || !holdAnswers(bytes, end) || !isUtf8(bytes)) return undefined;
  return readAsWritten(bytes.toString('utf8', 0, end + frontMatterEnd.length), detached)?.meta;
}

/** Whether there is one block of answers, with an end. */
function holdAnswers(bytes: Buffer, from: number): boolean {
  const block = bytes.indexOf(answers, from);
  if (block === -1 || bytes.indexOf(answers, block + answers.length) !== -1) return false;
  return bytes.indexOf(fence, block) !== -1;
}

import { type ReadResult, readNote } from '../../core/note/note-file.ts';
import type { StoredNote } from '../../core/ports.ts';
import type { YamlLibrary } from '../../core/yaml/yaml-library.ts';
import type { FileSystem } from '../files/file-system.ts';
import { tryTextFile } from '../files/text-file.ts';

/** What came of reading a file as a note. */
export type LoadResult =
  | { readonly kind: 'note'; readonly stored: StoredNote }
  /** There is nothing at that path. */
  | { readonly kind: 'gone' }
  /** `accepts` refused it. */
  | { readonly kind: 'passed-over' }
  /** It is no note of ours, or one that cannot be read; `line` is counted from 1. */
  | { readonly kind: 'damaged'; readonly line: number | undefined };

/**
 * Reads a file as a note, and never touches it.
 *
 * @param accepts a first look at its bytes.
 * @returns the note; the promise of one only when a person wrote in it in another form of YAML:
 * waiting for each of a hundred thousand takes as long as reading them.
 * @throws ReflectError `cannot-read` only when no file can be read at this moment.
 */
export function loadNote(
  file: string,
  fs: FileSystem,
  accepts?: (file: Buffer) => boolean,
): LoadResult | Promise<LoadResult> {
  const tried = tryTextFile(file, fs, accepts);
  if (tried.kind === 'gone' || tried.kind === 'passed-over') return tried;
  if (tried.kind === 'unreadable') return { kind: 'damaged', line: undefined };
  const { text } = tried;
  const result = readNote(text);
  return result.kind === 'needs-yaml'
    ? readNoteText(text).then((read) => loaded(file, text, read))
    : loaded(file, text, result);
}

function loaded(file: string, text: string, result: ReadResult): LoadResult {
  switch (result.kind) {
    case 'note':
      return {
        kind: 'note',
        stored: { path: file, note: result.note, text, blocks: result.blocks },
      };
    case 'damaged':
      return result;
    case 'foreign':
      return { kind: 'damaged', line: undefined };
  }
}

/**
 * Reads a text as a note. The library is loaded only when a person wrote in it in another form of
 * YAML.
 */
export async function readNoteText(text: string): Promise<ReadResult> {
  const result = readNote(text);
  return result.kind === 'needs-yaml' ? readNote(text, await loadYaml()) : result;
}

const loadYaml = (): Promise<YamlLibrary> => import('yaml');

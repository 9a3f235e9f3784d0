import type { Note, NoteMeta } from '../note/note.ts';
import type { ReadNote } from '../note/note-file.ts';
import type { Draft } from './drafts.ts';

/** A note on disk. */
export interface StoredNote {
  readonly path: string;
  readonly note: Note;
  /** The whole file as it stands. */
  readonly text: string;
  /** Where its answers stand in that text. */
  readonly blocks: ReadNote['blocks'];
}

/** A note as it is listed: where it is and what its front matter says. */
export interface ListedNote {
  readonly path: string;
  readonly meta: NoteMeta;
}

/** Where notes are kept. */
export interface NoteStore {
  /** Where notes go, to be said before the first question. */
  readonly folder: string;
  /** Makes sure that notes can be written, before anyone answers a question. Throws `cannot-write`. */
  prepare(): void;
  /** That folder, when others than the owner can look into it. */
  openFolder(): string | undefined;
  /**
   * Writes a note that was not there. Never overwrites: throws `note-exists` when the place is
   * taken, and when it returns the note survives a power cut.
   *
   * @returns the path of the file.
   */
  create(note: Note, text: string): string;
  /**
   * Puts other text in the place of a note that was read. When somebody changed the file meanwhile,
   * theirs stays, `text` is kept in a file beside it, and `file-changed` is thrown.
   */
  replace(stored: StoredNote, text: string): void;
  /** Path of the note made from this draft, if it is there: its id is the draft's, and its file is no older. */
  findMade(draft: Pick<Draft, 'id' | 'started'>): string | undefined;
  /**
   * The newest notes first, of all sets or of one; files that cannot be read as a note are named in
   * `damaged` and passed over.
   */
  newest(
    limit: number,
    set?: string,
  ): Promise<{
    readonly notes: readonly StoredNote[];
    readonly damaged: readonly string[];
  }>;
  /**
   * The same for what only the front matter tells. Answers that are there and cannot be read go
   * unnoticed.
   */
  newestMetas(limit: number): Promise<{
    readonly notes: readonly ListedNote[];
    readonly damaged: readonly string[];
  }>;
  /** The notes one by one, the newest first, of all sets or of one: each is read when its turn comes. */
  fromNewest(set?: string): AsyncIterable<ListedNote>;
  /**
   * Reads every note once, from the latest year on, and gives each to `look`. Keeps none of them, so
   * that a hundred thousand take no more room than what `look` keeps.
   *
   * @param accepts a first look at the bytes of a file: what it refuses is not read as a note.
   */
  scan(
    look: (stored: StoredNote) => void,
    accepts?: (file: Buffer) => boolean,
  ): Promise<{ readonly damaged: readonly string[] }>;
  /** The same for what only the front matter tells, in a quarter of the time; see `newestMetas`. */
  scanMetas(look: (listed: ListedNote) => void): Promise<{ readonly damaged: readonly string[] }>;
  /** Reads the note at a path that `scan` told; `undefined` when it is gone meanwhile, or damaged. */
  read(path: string): Promise<StoredNote | undefined>;
  /** The note named `last`, by id, by a unique start of its id, or by path. */
  find(name: string): Promise<StoredNote>;
  /** The text of a file, whether or not it is a note; `undefined` when it cannot be read as text. */
  textOf(file: string): string | undefined;
}

/**
 * Where deleted notes are kept. Every method is durable when it returns; when one fails, the file is
 * in one place still.
 */
export interface Trash {
  /**
   * Moves a file there, byte for byte, and never over one that is there already. Throws
   * `cannot-write`.
   *
   * @returns where it is now.
   */
  put(file: string): string;
  /** What is there, the newest notes first, and files that cannot be read as a note. */
  list(): Promise<{ readonly notes: readonly StoredNote[]; readonly damaged: readonly string[] }>;
  /** The deleted note with this id, a unique start of it, or this path; `last` is the newest. */
  find(name: string): Promise<StoredNote>;
  /**
   * Moves a deleted note back to where it was. Throws `file-exists` when something is there.
   *
   * @returns where it is now.
   */
  restore(file: string): string;
  /** Takes a file away for good, wherever it is. Throws `cannot-write`. */
  remove(file: string): void;
}

import type { Answer, Answers } from '../answers/answer.ts';
import type { Language } from '../language.ts';
import type { KnownName } from '../prompt-set/condition.ts';

/** What a call says of the note to be made. */
export interface NoteWishes {
  readonly with?: string;
  readonly team?: string;
  readonly tags?: readonly string[];
  /** Local date and time with offset, ISO 8601; otherwise the moment at which the note is saved. */
  readonly date?: string;
  /** A file, or `-` for standard output, that gets the note instead of the notes folder. */
  readonly output?: string;
  /** Id or path of the note that the answers are about and go into (`reflect after`). */
  readonly about?: string;
  /** Whether they take the place of answers that this note has (`reflect revise`). */
  readonly revises?: boolean;
}

/** A walk that was interrupted, or is going on. */
export interface Draft {
  /** The id that the note will have, so that finishing twice cannot make two notes. */
  readonly id: string;
  readonly set: string;
  readonly language: Language;
  /** Local date and time with offset, ISO 8601. */
  readonly started: string;
  readonly saved: string;
  readonly answers: Answers;
  /** Question that was open. */
  readonly at: string | undefined;
  /** What was being typed there and not yet given as the answer. */
  readonly typing: Answer | undefined;
  readonly leftOut: readonly string[];
  /** Questions that were answered along with the call, and are not asked. */
  readonly settled: readonly string[];
  /** What was known when the walk began. */
  readonly known: ReadonlyMap<KnownName, string>;
  /** What the call said of the note to be made. */
  readonly wishes: NoteWishes;
  /** Whether its note was being written: it may be there already. */
  readonly finishing: boolean;
}

/** Where drafts are kept. Every method is durable when it returns: what it wrote survives a power cut. */
export interface DraftStore {
  save(draft: Draft): void;
  /** All drafts, newest first; files that cannot be read as a draft are named and left alone. */
  list(): { readonly drafts: readonly Draft[]; readonly damaged: readonly string[] };
  remove(id: string): void;
  /** Where a draft is kept. */
  pathOf(id: string): string;
  /** The folder of drafts, when others than the owner can look into it. */
  openFolder(): string | undefined;
}

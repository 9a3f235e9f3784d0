import type { Answers } from '../answers/answer.ts';
import type { Language } from '../language.ts';

/** `open` until it was written down what came of the conversation. */
export type NoteStatus = 'open' | 'done';

/** What stands in a note's front matter. */
export interface NoteMeta {
  /** Short random id, lower-case letters and digits. */
  readonly id: string;
  readonly title: string;
  /** Local date and time with offset, ISO 8601. */
  readonly date: string;
  /** Name of the prompt set. */
  readonly set: string;
  readonly lang: Language;
  /** Name or initials of the other person. */
  readonly with?: string;
  readonly team?: string;
  readonly status: NoteStatus;
  /** 1 (we avoid each other) to 5 (doubt is welcome). Not a measure of psychological safety. */
  readonly temperature?: number;
  readonly tags: readonly string[];
}

/** A note as data: what its Markdown is made from, and what reading the Markdown gives back. */
export interface Note {
  readonly meta: NoteMeta;
  readonly answers: Answers;
  /** What was answered after the conversation; the guess above stays beside what was heard. */
  readonly after?: Answers;
}

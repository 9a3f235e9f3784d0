import type { Answer, AnswerFault, Answers } from './answer.ts';
import type { Language } from './language.ts';
import type { Note } from './note.ts';
import type { PromptSet, Question } from './prompt-set.ts';

/** Tells the time. Handed in, so that a test can choose it. */
export type Clock = () => Date;

/** A question as it is put to a person: every text in their language, earlier answers filled in. */
export interface AskedQuestion {
  readonly question: Question;
  readonly language: Language;
  readonly ask: string;
  readonly hint: string | undefined;
  readonly why: string | undefined;
  /** Labels of the choices, in order, with what each keeps as the answer. Empty for other types. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Label of the choice that opens a line for one's own words. */
  readonly own: string | undefined;
  /** What the numbers of a scale mean, where they were given a meaning. */
  readonly scaleLabels: ReadonlyMap<number, string>;
  /** Where the walk is, counted from 1 over the questions that apply now. */
  readonly number: number;
  readonly total: number;
  readonly canGoBack: boolean;
}

/** What a person did at a question. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'skip' }
  /** Back to the question before; `typed` is what stood there, kept for when they return. */
  | { readonly kind: 'back'; readonly typed: Answer | undefined }
  /** Stopped: Ctrl-C, Ctrl-D, a closed terminal. */
  | { readonly kind: 'stop'; readonly typed: Answer | undefined };

export interface AskOptions {
  /** The answer that stands there already, to keep or to change. */
  readonly initial: Answer | undefined;
  /** Called with what has been typed so far, soon after it changes; `undefined` when it is empty. */
  readonly onTyping: (typed: Answer | undefined) => void;
  /** Says what is wrong with an answer, or `undefined` when it is right. The prompt shows it and stays. */
  readonly check: (answer: Answer | undefined) => AnswerFault | 'required' | undefined;
}

/** One thing to pick from a menu. */
export interface MenuItem<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Asks a person. The only implementation that draws lives in `terminal`; tests script theirs. */
export interface Prompter {
  ask(asked: AskedQuestion, options: AskOptions): Promise<Reply>;
  /** Offers a menu; `undefined` when the person stopped. */
  pick<T>(message: string, items: readonly MenuItem<T>[]): Promise<T | undefined>;
  /** Asks yes or no; Enter means `initial`; `undefined` when the person stopped. */
  confirm(message: string, initial: boolean): Promise<boolean | undefined>;
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
}

/** Where drafts are kept. Every method is durable when it returns: what it wrote survives a power cut. */
export interface DraftStore {
  save(draft: Draft): void;
  /** All drafts, newest first; files that cannot be read as a draft are named and left alone. */
  list(): { readonly drafts: readonly Draft[]; readonly damaged: readonly string[] };
  remove(id: string): void;
  /** Where a draft is kept. */
  pathOf(id: string): string;
}

/** A note on disk. */
export interface StoredNote {
  readonly path: string;
  readonly note: Note;
  /** The whole file as it stands. */
  readonly text: string;
}

/** Where notes are kept. */
export interface NoteStore {
  /** Where notes go, to be said before the first question. */
  readonly folder: string;
  /**
   * Writes a note that was not there. Never overwrites: throws `note-exists` when the place is
   * taken, and when it returns the note survives a power cut.
   *
   * @returns the path of the file.
   */
  create(note: Note, text: string): string;
  /** The newest notes first; unreadable files are counted in `damaged` and passed over. */
  newest(limit: number): {
    readonly notes: readonly StoredNote[];
    readonly damaged: readonly string[];
  };
  /** The note named `last`, by id, by a unique start of its id, or by path. */
  find(name: string): Promise<StoredNote>;
}

/** A prompt set as it is listed. */
export interface PromptSetEntry {
  readonly set: PromptSet;
  /** Path of the user's own file; absent for a built-in set. */
  readonly file?: string;
}

/** Where prompt sets come from: the user's own folder first, then the built-in ones. */
export interface PromptSets {
  /** Loads one by name; throws `set-unknown` with the nearest names, or `set-faulty`. */
  load(name: string): Promise<PromptSetEntry>;
  /** Every set that can be asked for; faulty files of the user's are told apart. */
  list(): Promise<{ readonly sets: readonly PromptSetEntry[]; readonly faulty: readonly string[] }>;
  /** Reads and checks one file; throws `set-faulty` with all its faults. */
  check(path: string): Promise<PromptSet>;
}

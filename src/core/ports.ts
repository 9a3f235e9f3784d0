import type { Answer, AnswerFault, Answers } from './answers/answer.ts';
import type { AskedQuestion } from './answers/asked-question.ts';
import type { AnswersFile } from './answers/given.ts';
import type { Shell } from './completion/shells.ts';
import type { SettingKey, SettingValue } from './config/settings.ts';
import type { Language } from './language.ts';
import type { Note, NoteMeta } from './note/note.ts';
import type { ReadNote } from './note/note-file.ts';
import type { Platform } from './platform.ts';
import type { ConfigFault } from './problem.ts';
import type { KnownName } from './prompt-set/condition.ts';
import type { PromptSet } from './prompt-set/prompt-set.ts';
import type { SetWarning } from './set-warnings/warning.ts';
import type { SharedFile } from './share/shared-file.ts';
import type { Printed } from './text/span.ts';
import type { EntryCheck, EntryPart, Scheduler } from './time/schedule.ts';
import type { Focus } from './walk/second-look.ts';

/** Tells the time. Handed in, so that a test can choose it. */
export type Clock = () => Date;

/** Where a command's words go. Everything is made safe for a terminal on its way, except `result`. */
export interface Io {
  /** Whether a person can be asked: standard input and standard error are both a terminal. */
  readonly canAsk: boolean;
  /** Whether standard output is a terminal. */
  readonly outIsTerminal: boolean;
  /** Whether more than ASCII can be drawn. */
  readonly unicode: boolean;
  /** Whether all is told in plain lines, for a screen reader: no drawing, no tables, nothing drawn over. */
  readonly plain: boolean;
  /** Columns of the terminal that talk goes to, or else the result; 80 where there is none. */
  readonly columns: number;
  /** A line of talk, on standard error; nothing with `--quiet`. */
  say(...pieces: Printed[]): void;
  /** A line about what went wrong, on standard error, also with `--quiet`. */
  complain(...pieces: Printed[]): void;
  /**
   * How far long work is, as one line on standard error that is drawn over; `undefined` takes it away.
   * Only in a terminal, not with `--quiet`, and only when the work takes long.
   */
  progress(line: string | undefined): void;
  /** What went wrong as JSON, on standard error. */
  complainJson(json: string): void;
  /** A line of the result, on standard output. */
  print(...pieces: Printed[]): void;
  /** The result itself, byte for byte where standard output is no terminal. */
  result(text: string): void;
}

/** The terminal that standard output is, for reading something long. */
export interface Pager {
  /** Columns of that terminal. */
  readonly columns: number;
  /**
   * Shows lines, each no wider than it: a screen at a time where they are more than a screen and
   * the person has a program for that. Resolves when they have left it.
   */
  show(lines: readonly (readonly Printed[])[]): Promise<void>;
}

export type { AskedQuestion } from './answers/asked-question.ts';

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
  /** Words in it to look at again: the cursor starts there. */
  readonly focus?: Focus | undefined;
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

/** How it ended to have a person change a file in their own editor. */
export type EditorEnd =
  /** `waitOption`: it returned at once, and with this option it would probably have waited. */
  | { readonly kind: 'closed'; readonly program: string; readonly waitOption?: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' | 'failed' | 'killed'; readonly program: string };

/** Files that a person names in a call. */
export interface TextFiles {
  /**
   * Reads an answers file, or standard input for `-`. Throws `answers-faulty` with what is wrong in
   * its shape, `file-missing`, `file-too-large` or `cannot-read`.
   */
  readAnswers(path: string): Promise<AnswersFile>;
  /**
   * Reads a version of a note that somebody shared; `undefined` when there is no file at that path,
   * or it is none. Throws `note-damaged` when it cannot be read.
   */
  readShared(path: string): Promise<SharedFile | undefined>;
  /** Writes a file that was not there. Throws `file-exists` or `cannot-write`. */
  create(path: string, text: string): Promise<void>;
}

/** The settings file. Every change is durable when it returns, and throws `cannot-write` when it cannot be made. */
export interface ConfigStore {
  /** Its path, also when it is not there yet. */
  readonly file: string;
  /** What stands in it; `undefined` when it is not there. Throws `cannot-read` or `file-too-large`. */
  text(): string | undefined;
  /** All that is wrong in it, in its order. */
  faults(): Promise<readonly ConfigFault[]>;
  /**
   * Gives a setting a value, and changes nothing else. Throws `config-faulty` when the file cannot be
   * read as settings; one that is wrong elsewhere can.
   */
  set(key: SettingKey, value: SettingValue): Promise<void>;
  /** Takes a key out, whether or not it is that of a setting; `false` when it is not there. */
  unset(key: string): Promise<boolean>;
  /** Makes the file, with what tells editors of its JSON Schema above the text. */
  create(text: string): void;
  /** Renews the JSON Schema beside the file, when the file points at it. */
  refreshSchema(): void;
  /** Puts another text in the place of all that stands in it. */
  replace(text: string): void;
  remove(): void;
}

/** What became of a text that was to be copied. */
export type Copied =
  | { readonly by: 'program'; readonly program: string }
  /** The terminal got it, and does not tell what it did with it. */
  | { readonly by: 'terminal' }
  /** There is no way to; one of these programs would be one. */
  | { readonly by: 'nothing'; readonly programs: readonly string[] };

/** The clipboard of the person. */
export interface Clipboard {
  copy(text: string): Promise<Copied>;
}

/** A prompt set as it is listed. */
export interface PromptSetEntry {
  readonly set: PromptSet;
  /** Path of the user's own file; absent for a built-in set. */
  readonly file?: string;
}

/** Where prompt sets come from: the user's own folder first, then the built-in ones. */
export interface PromptSets {
  /** The built-in set of this name, also when the user has one of their own in its place. */
  builtIn(name: string): Promise<PromptSet>;
  /** Loads one by name; throws `set-unknown` with the nearest names, or `set-faulty`. */
  load(name: string): Promise<PromptSetEntry>;
  /** Every set that can be asked for; faulty files of the user's are told apart. */
  list(): Promise<{ readonly sets: readonly PromptSetEntry[]; readonly faulty: readonly string[] }>;
}

/** A prompt set file in which nothing is wrong, and what is probably not meant in it. */
export interface CheckedSetFile {
  readonly set: PromptSet;
  readonly warnings: readonly SetWarning[];
}

/** The files of prompt sets: those of the user, and those of the built-in sets. */
export interface SetFiles {
  /** Where the user's own sets are. */
  readonly folder: string;
  /** The user's own file for the set with this name. */
  own(name: string): string | undefined;
  /** All files of the user's own sets, right or wrong. */
  all(): readonly string[];
  isBuiltIn(name: string): boolean;
  /**
   * The file that is meant by the name of a set or by a path; a path need not be there. Throws
   * `set-unknown` with the nearest names.
   */
  find(nameOrPath: string): string;
  /**
   * Checks one file; throws `set-faulty` with all its faults.
   *
   * @param language in which a text is read that does not say what language it is in.
   */
  check(path: string, language: Language): Promise<CheckedSetFile>;
  /** The text of a file, right or wrong. */
  text(path: string): Promise<string>;
  /**
   * The text of a set file under another name and title (without one that stays), with lines of
   * comment above it. Throws `set-faulty` when something is wrong in it.
   */
  copyOf(
    path: string,
    wishes: {
      readonly name: string;
      readonly title: string | undefined;
      readonly head: readonly string[];
    },
  ): Promise<string>;
  /**
   * Writes a new set into the user's folder, with the schema that editors look for beside it. Throws
   * `file-exists` or `cannot-write`.
   *
   * @returns the path of the file.
   */
  create(name: string, text: string): string;
  /** Makes sure that the schema beside the user's sets, if any, is the one of this program. */
  refreshSchema(): void;
}

/** The computer that the program runs on, as far as an entry for its scheduler needs to know it. */
export interface Machine {
  readonly platform: Platform;
  /** Full path of the node that runs the program. */
  readonly node: string;
  /** Full path of the script that node was given. */
  readonly script: string;
  /** Variables that say where things are kept, as far as they are set; a scheduler does not know them. */
  readonly settings: ReadonlyMap<string, string>;
  /** The full path of a file that was named from the current folder. */
  absolute(path: string): string;
  /** Has an entry looked at by the scheduler's own parser; `undefined` where there is none. */
  check(scheduler: Scheduler, parts: readonly EntryPart[]): Promise<EntryCheck | undefined>;
}

/**
 * The files that a person's shells read when they start. They may hold any bytes: in their text, each
 * character stands for one.
 */
export interface ShellFiles {
  /** The shell that the person uses, when it is one that can be completed in. */
  readonly usual: Shell | undefined;
  /** Where the file of a shell is, or would be. Throws `no-home`. */
  placeOf(shell: Shell): string;
  /** What is in it; `undefined` when there is none. Throws `cannot-read`. */
  read(file: string): string | undefined;
  /**
   * Puts this text in it. The file stays where it is, also behind a link, and keeps its mode.
   *
   * @param expected what was read; `undefined` when there was no file. Throws `file-changed` when
   * something else is there by now, or `cannot-write`.
   */
  write(file: string, text: string, expected: string | undefined): void;
  /** Takes it away. Throws `cannot-write`. */
  remove(file: string): void;
}

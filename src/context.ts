import type { Language } from './core/language.ts';
import type {
  Clipboard,
  Clock,
  DraftStore,
  EditorEnd,
  Io,
  Machine,
  NoteStore,
  Pager,
  Prompter,
  PromptSets,
  TextFiles,
  Trash,
} from './core/ports.ts';
import type { Transfer } from './core/transfer.ts';
import type { Texts } from './i18n/texts.ts';

/** What a command is given. Parts that cost time to load are made when they are first asked for. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  /** Whether that language was asked for in the call, and not taken from the surroundings. */
  readonly languageIsChosen: boolean;
  readonly texts: Texts;
  /** Whether the result is to be JSON. */
  readonly json: boolean;
  readonly clock: Clock;
  /** A number from 0 up to 1, for ids. */
  readonly random: () => number;
  readonly files: TextFiles;
  readonly sets: () => Promise<PromptSets>;
  readonly notes: () => Promise<NoteStore>;
  readonly drafts: () => Promise<DraftStore>;
  readonly trash: () => Promise<Trash>;
  /** Opens a file in the person's own editor, and resolves when it is closed. */
  readonly openEditor: (path: string) => Promise<EditorEnd>;
  readonly pager: () => Promise<Pager>;
  readonly prompter: () => Promise<Prompter>;
  readonly clipboard: () => Promise<Clipboard>;
  readonly machine: () => Promise<Machine>;
  readonly transfer: () => Promise<Transfer>;
}

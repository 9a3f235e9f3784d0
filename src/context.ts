import type { Resolved } from './core/config/resolve.ts';
import type { Settings } from './core/config/settings.ts';
import type { Language } from './core/language.ts';
import type { Places } from './core/places.ts';
import type {
  Clipboard,
  Clock,
  ConfigStore,
  DraftStore,
  EditorEnd,
  Io,
  Machine,
  NoteStore,
  Pager,
  Prompter,
  PromptSets,
  SetFiles,
  ShellFiles,
  TextFiles,
  Transfer,
  Trash,
} from './core/ports.ts';
import type { Texts } from './i18n/texts.ts';

/** What a command is given. Parts that cost time to load are made when they are first asked for. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  /** Whether that language was asked for in the call, and not taken from the surroundings. */
  readonly languageIsChosen: boolean;
  /** The settings that hold, and where each comes from. */
  readonly settings: Resolved;
  /** Whether the person has a settings file. */
  readonly isConfigured: boolean;
  readonly texts: Texts;
  /** Whether the result is to be JSON. */
  readonly json: boolean;
  readonly clock: Clock;
  /** A number from 0 up to 1, for ids. */
  readonly random: () => number;
  readonly files: () => Promise<TextFiles>;
  readonly places: () => Promise<Places>;
  readonly sets: () => Promise<PromptSets>;
  readonly setFiles: () => Promise<SetFiles>;
  readonly notes: () => Promise<NoteStore>;
  readonly drafts: () => Promise<DraftStore>;
  readonly trash: () => Promise<Trash>;
  /** Opens a file in the person's own editor, and resolves when it is closed. */
  readonly openEditor: (path: string) => Promise<EditorEnd>;
  readonly config: () => Promise<ConfigStore>;
  /** The programs that are used when the person chose none. */
  readonly programs: () => Promise<Pick<Settings, 'editor' | 'pager'>>;
  readonly pager: () => Promise<Pager>;
  readonly prompter: () => Promise<Prompter>;
  readonly clipboard: () => Promise<Clipboard>;
  readonly machine: () => Promise<Machine>;
  readonly shellFiles: () => Promise<ShellFiles>;
  readonly transfer: () => Promise<Transfer>;
}

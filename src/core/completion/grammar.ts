/** Whose questions are meant: those of the set that is asked for, of after the conversation, or of a note. */
export type Asked = 'set' | 'after' | 'note';

/** What belongs at a place of the command line, so that it is known where candidates come from. */
export type Wanted =
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  /** Notes by id, or `last`. */
  | { readonly kind: 'notes' }
  /** The same, for what is done once: the notes that are open still come first. */
  | { readonly kind: 'open-notes' }
  | { readonly kind: 'deleted-notes' }
  | { readonly kind: 'drafts' }
  | { readonly kind: 'sets' }
  | { readonly kind: 'people' }
  | { readonly kind: 'teams' }
  | { readonly kind: 'tags' }
  /** Words of a search, with fields: `with:Koen`. */
  | { readonly kind: 'query' }
  /** Ids of questions. */
  | { readonly kind: 'questions'; readonly of: Asked }
  /** `id=answer`. */
  | { readonly kind: 'answer'; readonly of: Asked }
  | { readonly kind: 'weekdays' }
  | { readonly kind: 'periods' }
  /** Names of commands, and of topics of help. */
  | { readonly kind: 'help-topics' }
  | { readonly kind: 'setting-keys' }
  /** What the setting that was named before can be. */
  | { readonly kind: 'setting-value' }
  | { readonly kind: 'files' };

/** An option, as far as completing needs to know it. */
export interface OptionGrammar {
  /** As they are written: `-n` and `--limit`; at least one. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What its value can be: nothing where it is a person's own words. Absent for an option without a value. */
  readonly value?: readonly Wanted[];
  /** Whether it may be given again. */
  readonly repeatable: boolean;
  /** Whether it may also stand after the commands under the one that it belongs to. */
  readonly isEverywhere: boolean;
}

/** A word of its own after a command. */
export interface OperandGrammar {
  readonly wanted: readonly Wanted[];
  /** Whether more of the same may follow. */
  readonly variadic: boolean;
}

/** A command, as far as completing needs to know it. */
export interface CommandGrammar {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionGrammar[];
  readonly operands: readonly OperandGrammar[];
  readonly commands: readonly CommandGrammar[];
  /** Name of the command that is meant when none of its own is named. */
  readonly fallback?: string;
}

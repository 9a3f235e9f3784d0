import type { ExportFormat, NoteFormat, ReviewFormat } from '../core/formats.ts';
import type { Topic } from '../core/help-topics.ts';
import type { Places } from '../core/places.ts';
import type { exitCodes } from '../core/problem.ts';
import type { Condition } from '../core/prompt-set/condition.ts';
import type { Feed } from '../core/prompt-set/feed.ts';
import type { PromptSet, QuestionType } from '../core/prompt-set/prompt-set.ts';
import type { SearchField } from '../core/search/search-query.ts';
import type { SoundParts } from '../core/set-file/question-schema.ts';

/** A word for each of these: whoever adds one is told by the compiler that its words are missing. */
type WordsFor<Names extends string> = { readonly [Name in Names]: string };

/** `moment` of `moment.facts`; a feed without a dot stands by itself. */
export type FeedGroup = Feed extends infer Each
  ? Each extends `${infer Group}.${string}`
    ? Group
    : Each
  : never;

/** What can stand between the keys of a question in a set file. */
export type QuestionKey = Extract<keyof SoundParts, string>;

/** Environment variables that a person may want to set. */
export type Variable =
  | 'REFLECT_HOME'
  | 'XDG_DATA_HOME'
  | 'XDG_CONFIG_HOME'
  | 'LANGUAGE'
  | 'LC_ALL'
  | 'LC_MESSAGES'
  | 'LANG'
  | 'VISUAL'
  | 'EDITOR'
  | 'PAGER'
  | 'LESS'
  | 'NO_COLOR'
  | 'FORCE_COLOR'
  | 'TERM';

/** What help tells about besides the commands. */
export interface TopicTexts {
  /** What each topic is about, in a line. */
  readonly about: WordsFor<Topic>;
  readonly notes: {
    readonly one: string;
    readonly names: WordsFor<'last' | 'id' | 'start' | 'path'>;
    readonly days: string;
    readonly daysAre: string;
    readonly search: string;
    readonly ways: WordsFor<'words' | 'phrase' | 'without'>;
    readonly fields: WordsFor<SearchField>;
  };
  readonly keys: {
    readonly everywhere: string;
    readonly always: WordsFor<'enter' | 'back' | 'why' | 'editor' | 'stop'>;
    readonly lines: string;
    readonly inLines: WordsFor<'enter' | 'twice' | 'tab' | 'paste'>;
    readonly choices: string;
    readonly inChoices: WordsFor<'arrows' | 'number' | 'space'>;
    readonly editing: string;
    readonly edits: WordsFor<'word' | 'ends' | 'erase' | 'yank' | 'undo'>;
  };
  readonly promptSets: {
    readonly what: string;
    readonly example: string;
    readonly set: string;
    readonly setKeys: WordsFor<Exclude<keyof PromptSet, 'languages'>>;
    readonly question: string;
    readonly questionKeys: WordsFor<QuestionKey>;
    readonly types: string;
    readonly type: WordsFor<QuestionType>;
    readonly when: string;
    readonly whenIs: string;
    readonly conditions: WordsFor<Condition['kind']>;
    readonly feeds: string;
    readonly feedsAre: string;
    readonly feed: WordsFor<FeedGroup>;
    readonly check: string;
    readonly checkWith: string;
  };
  readonly formats: {
    readonly note: WordsFor<NoteFormat>;
    readonly review: WordsFor<ReviewFormat>;
    readonly exports: WordsFor<ExportFormat>;
    readonly json: string;
    readonly jsonIs: string;
  };
  readonly scripts: { readonly rules: readonly string[]; readonly start: string };
  readonly privacy: readonly string[];
  readonly files: {
    readonly places: WordsFor<keyof Places>;
    readonly names: string;
    readonly home: string;
    readonly safe: string;
  };
  readonly environment: WordsFor<Variable>;
  /** Before the variables of the settings. */
  readonly settingVariables: string;
  readonly exitCodes: WordsFor<keyof typeof exitCodes>;
}

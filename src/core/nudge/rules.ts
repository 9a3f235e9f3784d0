import type { NudgeKind } from './kinds.ts';

/** Sentences that a rule must flag and must leave alone; they run as tests. */
export interface RuleExamples {
  readonly flag: readonly string[];
  readonly leave: readonly string[];
}

/** One rule as it stands in `prompts/nudges.*.yaml`; what the patterns mean is explained there. */
export interface NudgeRule {
  readonly kind: NudgeKind;
  /** What is asked; `{words}` stands for the words that were found. */
  readonly message: string;
  /** A second line; with `{quality}` it is shown only where `qualities` knows one. */
  readonly suggestion?: string | undefined;
  /** From a found word (a pattern of one word) to the quality that may be overshooting. */
  readonly qualities?: Readonly<Record<string, string>> | undefined;
  /** `skip`: not in a sentence with a question mark. `only`: nowhere else. */
  readonly questions?: 'skip' | 'only' | undefined;
  /** Patterns of what is found; the part in brackets is what is shown. */
  readonly find: readonly string[];
  /** What is found is left alone where one of these touches it. */
  readonly exceptions?: readonly string[] | undefined;
  /** What is found is left alone where one of these stands before it in the sentence. */
  readonly after?: readonly string[] | undefined;
  /** What is found is left alone where one of these stands anywhere in the sentence. */
  readonly unless?: readonly string[] | undefined;
  readonly examples: RuleExamples;
}

/** Words that say that more is going on than a tension. */
export interface SignalRule {
  readonly name: string;
  readonly message: string;
  readonly find: readonly string[];
  readonly exceptions?: readonly string[] | undefined;
  readonly examples: RuleExamples;
}

/** The rules of one language. */
export interface NudgeRules {
  readonly language: string;
  /** `nouns` where every noun has a capital, which then says nothing about names. */
  readonly capitals?: 'nouns' | undefined;
  /** Short and hasty spellings, and what is meant: `dont` for `don't`. */
  readonly spellings?: Readonly<Record<string, string>> | undefined;
  /** Named lists of words and patterns, used as `<name>`. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly signals: readonly SignalRule[];
  readonly rules: readonly NudgeRule[];
}

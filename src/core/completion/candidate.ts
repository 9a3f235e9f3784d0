import type { Given } from './at-cursor.ts';
import type { Asked } from './grammar.ts';

/** Something that the word at the cursor can become. */
export interface Candidate {
  readonly value: string;
  readonly description?: string;
}

/** A question, with what can be answered where that is known. */
export interface AskedCandidate extends Candidate {
  readonly answers: readonly Candidate[];
}

/** What the word at the cursor can become. */
export interface Completion {
  /** What stands in the same word before each candidate. */
  readonly before: string;
  /** No two of the same value; none that a terminal or a shell could take for something else than text. */
  readonly candidates: readonly Candidate[];
  /** Whether the name of a file may stand there too. */
  readonly files: boolean;
  /** Whether the word goes on after it: no space belongs behind it. */
  readonly goesOn: boolean;
}

/** Where candidates come from that the program itself does not know. Each may be asked for what was typed so far. */
export interface CandidateSources {
  readonly notes: (typed: string, order: 'newest' | 'open-first') => Promise<readonly Candidate[]>;
  readonly deletedNotes: () => Promise<readonly Candidate[]>;
  readonly drafts: () => Promise<readonly Candidate[]>;
  readonly sets: () => Promise<readonly Candidate[]>;
  readonly people: () => Promise<readonly Candidate[]>;
  readonly teams: () => Promise<readonly Candidate[]>;
  readonly tags: () => Promise<readonly Candidate[]>;
  readonly questions: (of: Asked, given: Given) => Promise<readonly AskedCandidate[]>;
  readonly weekdays: readonly string[];
  readonly periods: readonly string[];
  readonly helpTopics: readonly Candidate[];
}

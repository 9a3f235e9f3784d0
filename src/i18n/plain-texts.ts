/** Words that a person types in the place of an answer, each behind a slash. */
export type PlainWord = 'back' | 'why' | 'skip' | 'add' | 'editor' | 'stop' | 'help';

/** What is said when questions are asked in plain lines, for who listens to a screen reader. */
export interface PlainTexts {
  /** Said once, before the first question, and when help is asked for. */
  readonly intro: string;
  /** What is typed for each, the first as it is told, without the slash; English works in every language. */
  readonly words: Readonly<Record<PlainWord, readonly string[]>>;
  /** What each does, after the word. */
  readonly does: Readonly<Record<Exclude<PlainWord, 'add'>, string>>;
  /** Behind a question that need not be answered. */
  readonly mayStayEmpty: string;
  /** How several lines end. */
  readonly linesEnd: { readonly list: string; readonly long: string };
  readonly chooseMany: string;
  /** Stands before an answer that is there already. */
  readonly standsThere: string;
  /** What Enter and typing do to it; `add` is the word that goes on from it, where that can be done. */
  readonly keepOrReplace: (add: string | undefined) => string;
  /** What the line begins with on which a person types; a space comes after it. */
  readonly prompts: {
    readonly answer: string;
    readonly day: (format: string) => string;
    readonly item: (number: number) => string;
    readonly nextLine: string;
    readonly number: (first: string, last: string) => string;
    readonly numbers: string;
    readonly numberOr: (first: string, last: string, enter: string) => string;
    readonly yesOrNo: (yes: string, no: string) => string;
    readonly yesOrNoOr: (yes: string, no: string, enter: string) => string;
    readonly own: string;
  };
  readonly chooseFrom: (first: string, last: string) => string;
  readonly typeYesOrNo: (yes: string, no: string) => string;
  /** What was typed behind a slash and means nothing; `help` is the word that tells what does. */
  readonly noSuchWord: (typed: string, help: string) => string;
  readonly firstQuestion: string;
  readonly noReason: string;
}

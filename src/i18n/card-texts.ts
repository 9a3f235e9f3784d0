/** What is said about the card for in the corridor. What stands on it has the labels of a note. */
export interface CardTexts {
  /** Nothing in the note is for a card. */
  readonly nothing: string;
  readonly copied: (program: string) => string;
  /** It was handed to the terminal, which does not say whether it took it. */
  readonly handedToTerminal: string;
}

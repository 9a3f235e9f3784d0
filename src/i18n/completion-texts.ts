/** Words around completing calls with Tab. */
export interface CompletionTexts {
  /** Nobody said which shell, and the computer does not tell. */
  readonly whichShell: string;
  /** The line follows, on a line of its own. */
  readonly toAdd: (file: string) => string;
  readonly sureToAdd: string;
  readonly added: (file: string) => string;
  /** From when it works; the command makes it work at once. */
  readonly worksIn: (command: string) => string;
  readonly worksNow: string;
  readonly thereAlready: (file: string, line: number) => string;
  /** The lines follow. */
  readonly toRemove: (file: string, lines: number) => string;
  readonly sureToRemove: string;
  readonly removed: (file: string) => string;
  readonly notThere: (file: string) => string;
  readonly nothingChanged: string;
  /** Whoever reads a script on a screen may want the command that puts it where it belongs. */
  readonly doneFor: (command: string) => string;
}

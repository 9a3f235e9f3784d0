/** Words in lists of notes and around a search. */
export interface FindTexts {
  /** What stands for a status in a list, as short as can be: is there a conversation still to come. */
  readonly open: string;
  readonly done: string;
  readonly noneFits: string;
  readonly nothingFound: string;
  /** How many more were found than are shown, and the option that shows them. */
  readonly andMore: (count: number, option: string) => string;
  readonly endsBeforeItBegins: (since: string, until: string) => string;
  /** What to type when nothing was asked for. */
  readonly searchForWhat: string;
  /** Stands under a note that is drawn, with the command that gives the file itself. */
  readonly wholeFile: (command: string) => string;
}

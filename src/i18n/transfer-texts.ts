/** Words in what leaves the notes, and around exporting and importing. */
export interface TransferTexts {
  /** Title of one document with many notes. */
  readonly title: string;
  /** Heading above the list of what is in it. */
  readonly contents: string;
  /** How many notes were written, and where. */
  readonly written: (count: number, place: string) => string;
  /** While it takes long: how far it is. */
  readonly progress: (done: number, total: number) => string;
  /** How many private answers stayed behind, and the option that takes them along. */
  readonly privateLeftOut: (count: number, option: string) => string;
  /** Notes that stayed behind as a whole: a heading above their names. */
  readonly notesLeftOut: (count: number, option: string) => string;
  /** Words of a private answer that came along, because they stand elsewhere in the note too. */
  readonly stillStands: (note: string, ids: readonly string[]) => string;
  /** Notes are named or looked for, not both. */
  readonly namedOrFiltered: string;
  /** A format that goes into one file, where a folder was named; `example` is a file in it. */
  readonly needsFile: (format: string, folder: string, example: string) => string;
  /** What a file can be called when no format is named. */
  readonly whichFormat: (file: string, formats: readonly string[]) => string;

  /** How many notes came in, and how many were there already. */
  readonly received: (count: number) => string;
  readonly wereThere: (count: number) => string;
  /** A note whose id or week was taken by another: both are kept. */
  readonly keptBoth: (id: string, was: string | undefined, path: string) => string;
  /** While it takes long: how many notes were looked at. */
  readonly lookedAt: (done: number) => string;
  readonly nothingToTake: string;
}

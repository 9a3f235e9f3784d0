/** Words around notes in a page of their own. */
export interface PageTexts {
  /** What a page of several notes is called. */
  readonly title: string;
  /** Above the list of the notes in it. */
  readonly contents: string;
}

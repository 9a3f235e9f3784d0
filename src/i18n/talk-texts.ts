/** What is said around a walk and about notes: never on standard output. */
export interface TalkTexts {
  /** How many questions, and how long they take. */
  readonly length: (questions: number, minutes: number) => string;
  readonly keptIn: (folder: string) => string;
  readonly stopAnyTime: string;
  readonly fewerQuestions: (left: number, minutes: number) => string;
  readonly cannotFit: (minutes: number, needed: number) => string;
  readonly previewTitle: string;
  readonly whatNow: string;
  readonly menu: {
    readonly save: string;
    readonly change: string;
    readonly later: string;
    readonly discard: string;
  };
  readonly changeWhich: string;
  readonly toPreview: string;
  readonly discardSure: string;
  readonly discarded: string;
  readonly lastNote: (day: string | undefined) => string;
  readonly isDue: string;
  readonly isNotDue: string;
  readonly lastTemperature: (temperature: number) => string;
  readonly saved: string;
  readonly draftUnreadable: (path: string) => string;
  readonly goodLuck: string;
  readonly keptForLater: (command: string) => string;
  readonly unfinished: (count: number, command: string) => string;
  readonly openFolder: (folder: string, command: string) => string;
  readonly resuming: (title: string, started: string) => string;
  readonly draftChanged: (count: number) => string;
  readonly resumeWhich: string;
  readonly draftDiscarded: (id: string) => string;
  readonly discardDraftSure: (title: string) => string;
  readonly noDrafts: string;
  readonly noNotes: (command: string) => string;
  readonly damaged: (count: number) => string;
  readonly answered: (count: number) => string;
  readonly notAnswered: string;
  readonly setCorrect: (name: string, questions: number, minutes: number) => string;
  readonly answersCorrect: (set: string) => string;
  readonly notApplicable: (ids: readonly string[]) => string;
  readonly setIs: {
    readonly optional: string;
    readonly required: string;
    readonly private: string;
    readonly extra: string;
    readonly conditional: string;
    readonly minutes: (minutes: number) => string;
  };
}

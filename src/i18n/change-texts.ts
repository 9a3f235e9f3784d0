/** What is wrong with a file that was a note. */
export type Damage = 'front-matter' | 'answers' | 'no-answers' | 'not-a-note' | 'unreadable';

/** Words around changing, deleting and restoring notes. */
export interface ChangeTexts {
  readonly edit: {
    readonly opening: (path: string) => string;
    readonly unchanged: string;
    readonly changed: string;
    /** The summary was made anew from changed answers. */
    readonly retold: string;
    /** Places in the summary that the person had changed, where the new words stand beside theirs. */
    readonly beside: (count: number) => string;
    readonly setGone: (set: string) => string;
    readonly notWaiting: (program: string, option: string) => string;
    readonly endedBadly: (program: string) => string;
    /** What is wrong, behind the place where it is. */
    readonly damage: Readonly<Record<Damage, string>>;
    /** Answers that do not go with their questions follow, a line each. */
    readonly unfit: (count: number) => string;
    readonly whatNow: string;
    readonly again: string;
    readonly leave: string;
  };
  readonly delete: {
    readonly sure: (title: string, day: string) => string;
    readonly sureOfAll: (count: number) => string;
    readonly foreverSure: (title: string, day: string) => string;
    readonly foreverSureOfAll: (count: number) => string;
    /** Stands for the title of a file that cannot be read as a note. */
    readonly damaged: (path: string) => string;
    readonly nothing: string;
    readonly deleted: (title: string, command: string) => string;
    readonly gone: (title: string) => string;
  };
  readonly restore: {
    readonly which: string;
    readonly empty: string;
    readonly restored: (title: string) => string;
  };
}

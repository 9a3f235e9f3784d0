/** An entry for a scheduler, and what is said around it. */
export interface ScheduleTexts {
  /** What a reminder says. */
  readonly reminder: (title: string, command: string) => string;
  /** What the entry does, for whoever finds it later. */
  readonly about: {
    readonly remind: (title: string) => string;
    readonly run: (title: string) => string;
  };
  readonly install: {
    readonly cron: (command: string) => string;
    readonly systemd: (command: string) => string;
    readonly launchd: (file: string, command: string) => string;
    readonly windows: (file: string, command: string) => string;
  };
  readonly checked: (parser: string) => string;
  readonly noParser: (scheduler: string) => string;
  /** Why an answers file cannot come from standard input here. */
  readonly answersFromInput: string;
  readonly unseenCharacter: (shown: string) => string;
  readonly days: (names: readonly string[]) => string;
  readonly times: string;
}

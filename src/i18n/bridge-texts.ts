/** Words on the sheet for two people, or for a team. */
export interface BridgeTexts {
  /** The title for two people; a name is absent when it is not known. */
  readonly titleForTwo: (one: string | undefined, other: string | undefined) => string;
  readonly titleForTeam: (people: number) => string;
  readonly introForTwo: string;
  readonly introForTeam: string;
  /** What stands for a person whose name is not known, by place from 0. */
  readonly someone: readonly [string, string];
  readonly person: (number: number) => string;
  readonly headings: {
    readonly sides: string;
    readonly guesses: string;
    readonly keep: string;
    readonly renew: string;
    readonly contested: string;
    readonly shared: string;
    readonly uncertainty: string;
    readonly opening: string;
    readonly agenda: string;
  };
  readonly rows: {
    readonly position: string;
    readonly worry: string;
    readonly preserve: string;
  };
  readonly both: string;
  readonly contested: string;
  /** What someone means, in their own words, and what the other had guessed. */
  readonly means: (name: string) => string;
  readonly guessed: (name: string) => string;
  /** By how many people something was said, for two or more. */
  readonly times: (people: number) => string;
  /** Fifteen minutes in four parts, one for each practice. */
  readonly agenda: readonly string[];
  readonly howMany: (fewest: number, most: number) => string;
  /** What stands for a name in an anonymous sheet. */
  readonly anonymousName: string;
}

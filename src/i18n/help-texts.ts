/** Help: what the program, its commands and its options are for. */
export interface HelpTexts {
  readonly tagline: string;
  readonly usage: string;
  readonly groups: {
    readonly start: string;
    readonly scripts: string;
    readonly notes: string;
    readonly sets: string;
  };
  readonly headings: {
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly globalOptions: string;
    readonly arguments: string;
    readonly examples: string;
  };
  readonly choicesAre: string;
  readonly defaultIs: string;
  readonly commands: {
    readonly new: string;
    readonly after: string;
    readonly resume: string;
    readonly drafts: string;
    readonly draftsList: string;
    readonly draftsShow: string;
    readonly draftsDiscard: string;
    readonly answers: string;
    readonly check: string;
    readonly due: string;
    readonly schedule: string;
    readonly list: string;
    readonly search: string;
    readonly show: string;
    readonly review: string;
    readonly sets: string;
    readonly setsList: string;
    readonly setsShow: string;
    readonly setsCheck: string;
    readonly help: string;
  };
  readonly operands: {
    readonly set: string;
    readonly draft: string;
    readonly note: string;
    readonly words: string;
    readonly files: string;
    readonly answersFile: string;
    readonly name: string;
  };
  readonly options: {
    readonly lang: string;
    readonly json: string;
    readonly noColor: string;
    readonly quiet: string;
    readonly help: string;
    readonly version: string;
    readonly minutes: string;
    readonly output: string;
    readonly answers: string;
    readonly answer: string;
    readonly with: string;
    readonly team: string;
    readonly tag: string;
    readonly date: string;
    readonly ifDue: string;
    readonly noNudges: string;
    readonly dueSet: string;
    readonly every: string;
    readonly day: string;
    readonly at: string;
    readonly for: string;
    readonly scheduleAnswers: string;
    readonly checkEntry: string;
    readonly schema: string;
    readonly limit: string;
    readonly status: string;
    readonly withTag: string;
    readonly since: string;
    readonly until: string;
    readonly format: string;
    readonly reviewFormat: string;
    readonly to: string;
    readonly nul: string;
    readonly force: string;
  };
  readonly examples: readonly { readonly command: string; readonly does: string }[];
  /** Mistakes in the call, in words. */
  readonly mistakes: {
    readonly unknownOption: (name: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly optionMissingArgument: (name: string) => string;
    readonly excessArguments: string;
    readonly invalidValue: (option: string, value: string, accepted: string) => string;
    readonly conflictingOption: (option: string, other: string) => string;
    readonly seeHelp: (command: string) => string;
    readonly didYouMean: (nearest: string) => string;
    readonly wholeNumber: string;
    readonly idIsValue: string;
    readonly dayOrMoment: string;
  };
}

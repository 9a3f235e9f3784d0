/** The variables that a program is started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a variable is there and not empty. */
export const isSet = (value: string | undefined): boolean => (value ?? '') !== '';

type Call = (...told: never[]) => unknown;

/** Whether a text, or any text under it, has to be told something. */
type Asks<T> = T extends Call
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: Asks<T[K]> }[keyof T]
      ? true
      : false;

/**
 * What to call each text with that has to be told something, in the shape of the texts: at least
 * one call for each. A new text is not checked by anyone until it has a sample, so the compiler
 * asks for one. Words to look out for in the outcome start with `§`.
 */
export type SamplesOf<T> = T extends (...told: infer Told) => unknown
  ? readonly [Readonly<Told>, ...Readonly<Told>[]]
  : { readonly [K in keyof T as true extends Asks<T[K]> ? K : never]: SamplesOf<T[K]> };

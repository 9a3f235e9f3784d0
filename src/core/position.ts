/** Where in a file something stands; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The keys and list places that lead to a value, from the top of a file. */
export type Path = readonly (string | number)[];

/**
 * Finds where a value stands in its file, or with `'key'` the key before it. A path that leads
 * nowhere gives the place of what should have held it.
 */
export type PositionOf = (path: Path, part?: 'key' | 'value') => Position;

/** A path as it is shown to a person: `questions[2].when`. */
export function keyAt(path: Path): string {
  let shown = '';
  for (const step of path) {
    if (typeof step === 'number') shown += `[${step}]`;
    else shown += shown === '' ? shortened(step) : `.${shortened(step)}`;
  }
  return shown;
}

/** A key can be as long as a file; the start of it is enough to find it by. */
const shortened = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key);

/** What was found, in the order in which it stands in the file. */
export const inFileOrder = <T extends { readonly at: Position }>(faults: readonly T[]): T[] =>
  [...faults].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);

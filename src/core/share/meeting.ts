import { foldName, foldStatement } from '../search/fold.ts';
import { compareTexts } from '../text/compare.ts';
import { byPart, type Shared, type SharedPart, sharedParts } from './shared.ts';

/** One person's side, as it was written down alone. */
export interface Side {
  readonly shared: Shared;
  /** What this person is called, when that is known. */
  readonly name?: string;
  /** What this person calls the other, when it is about one other. */
  readonly other?: string;
}

/** Something that was said by one person or by more, in the words of the first of them. */
export interface Said {
  readonly text: string;
  /** Who said it: places in `sides`. */
  readonly by: readonly number[];
}

/** What is put beside each other for a conversation. */
export interface Meeting {
  /** In an order that does not depend on the order in which they were given. */
  readonly sides: readonly Side[];
  /** By part, what was said by most first. The same words count once, whatever their case or accents. */
  readonly said: Readonly<Record<SharedPart, readonly Said[]>>;
  /** What one wants to keep and another wants to renew. */
  readonly contested: readonly Said[];
}

/** Puts sides beside each other. Nothing is added to what they say, and nothing is left out. */
export function toMeeting(given: readonly Side[]): Meeting {
  const sides = withNames(given).sort(byNameAndWords);
  const said = (part: SharedPart) => together(sides, part);
  const kept = new Map(said('keep').map((each) => [foldStatement(each.text), each]));
  return {
    sides,
    said: byPart(said),
    contested: said('renew').flatMap(({ text }) => kept.get(foldStatement(text)) ?? []),
  };
}

/** Of two people, each tells what the other is called. */
function withNames(given: readonly Side[]): Side[] {
  const [a, b] = given;
  if (a === undefined || b === undefined || given.length > 2) return [...given];
  return [named(a, b.other), named(b, a.other)];
}

const named = (side: Side, name: string | undefined): Side =>
  side.name !== undefined || name === undefined ? side : { ...side, name };

const byNameAndWords = (a: Side, b: Side): number => compareTexts(orderOf(a), orderOf(b));

const orderOf = ({ name, shared }: Side): string =>
  JSON.stringify([
    foldName(name ?? '\uffff'),
    sharedParts.map((part) => shared.parts[part]),
    shared.guesses,
    shared.lang,
  ]);

function together(sides: readonly Side[], part: SharedPart): Said[] {
  const found = new Map<string, { readonly text: string; readonly by: Set<number> }>();
  for (const [index, { shared }] of sides.entries()) {
    for (const text of shared.parts[part]) {
      const key = foldStatement(text);
      const before = found.get(key);
      if (before === undefined) found.set(key, { text, by: new Set([index]) });
      else before.by.add(index);
    }
  }
  return Array.from(found.values(), ({ text, by }) => ({ text, by: [...by] })).sort(
    (a, b) => b.by.length - a.by.length,
  );
}

import { bufferOf, type TextBuffer } from '../text/text-buffer.ts';

/** One thing to choose. */
export interface Entry {
  /** What is typed to choose it, the first as shown: a number, a letter. */
  readonly tags: readonly string[];
  readonly label: string;
}

/** What can be chosen, and how. */
export interface Offer {
  readonly entries: readonly Entry[];
  /** Label of a line for one's own words, after the entries. */
  readonly own: string | undefined;
  /** Whether any number can be chosen, instead of one. */
  readonly many: boolean;
  /** Whether nothing may be chosen. */
  readonly optional: boolean;
}

/** A choice being made. */
export interface ChoiceState {
  /** The entry that is pointed at; the number of entries for one's own words; `undefined` for none. */
  readonly at: number | undefined;
  readonly checked: ReadonlySet<number>;
  readonly own: TextBuffer;
  /** Digits typed of a number that could still become longer. */
  readonly digits: string;
  /** Whether the person changed anything. */
  readonly touched: boolean;
  readonly whyShown: boolean;
  readonly message: string | undefined;
}

/** What stands there before a key is pressed. */
export interface Chosen {
  readonly at: number | undefined;
  readonly checked: readonly number[];
  readonly own: string;
}

export const startChoice = ({ at, checked, own }: Chosen): ChoiceState => ({
  at,
  checked: new Set(checked),
  own: bufferOf(own),
  digits: '',
  touched: false,
  whyShown: false,
  message: undefined,
});

/** Whether the cursor is in one's own words. */
export const inOwn = (offer: Offer, state: ChoiceState): boolean =>
  offer.own !== undefined && state.at === offer.entries.length;

const lastOf = (offer: Offer): number => offer.entries.length - (offer.own === undefined ? 1 : 0);

/** Points at an entry further on or back. Back from the first, where nothing need be chosen, is at none. */
export function point(offer: Offer, state: ChoiceState, by: number): ChoiceState {
  const none = offer.optional && !offer.many ? -1 : 0;
  const next = Math.max(none, Math.min((state.at ?? -1) + by, lastOf(offer)));
  return pointAt(state, next < 0 ? undefined : next);
}

export const pointAt = (state: ChoiceState, at: number | undefined): ChoiceState => ({
  ...state,
  at,
  touched: true,
});

/** Chooses the entry that is pointed at, or no longer. */
export function toggle(state: ChoiceState, index: number): ChoiceState {
  const checked = new Set(state.checked);
  if (!checked.delete(index)) checked.add(index);
  return { ...state, checked, at: index, touched: true };
}

/** What a typed character means: an entry for sure, or one so far, as `1` may become `10`. */
export interface TagMatch {
  readonly index: number;
  readonly typed: string;
  readonly sure: boolean;
}

/** Finds the entry whose tag is typed, given the digits before; `undefined` when there is none. */
export function matchTag(offer: Offer, before: string, text: string): TagMatch | undefined {
  const tags = offer.entries.map(({ tags: each }) => each);
  if (offer.own !== undefined) tags.push([String(offer.entries.length + 1)]);
  for (const typed of before === '' ? [text] : [before + text, text]) {
    const wanted = typed.toLowerCase();
    const index = tags.findIndex((each) => each.includes(wanted));
    if (index === -1) continue;
    const longer = tags.some((each) =>
      each.some((tag) => tag !== wanted && tag.startsWith(wanted)),
    );
    return { index, typed: wanted, sure: !longer };
  }
  return undefined;
}

import { layoutText, placeOf } from '../../../core/columns/layout.ts';
import type { Key } from '../../keys/keys.ts';
import * as edit from '../text/text-buffer.ts';
import { editWith } from '../text/text-keys.ts';
import {
  type ChoiceState,
  inOwn,
  matchTag,
  type Offer,
  point,
  pointAt,
  toggle,
} from './choice-state.ts';

/** What a key means while choosing. */
export type ChoiceStep =
  | { readonly kind: 'on'; readonly state: ChoiceState }
  /** The person is done with what is chosen now. */
  | { readonly kind: 'accept'; readonly state: ChoiceState }
  | { readonly kind: 'back'; readonly state: ChoiceState }
  /** A key that means something only to the question around it. */
  | { readonly kind: 'why'; readonly state: ChoiceState };

const on = (state: ChoiceState): ChoiceStep => ({ kind: 'on', state });

/**
 * What a key does: arrows point, a number or letter chooses, Enter accepts; in one's own words all
 * that is typed is text, and a letter in a list that takes own words begins them.
 *
 * @param ownColumns the width in which one's own words are laid out.
 */
export function pressChoice(
  offer: Offer,
  before: ChoiceState,
  key: Key,
  ownColumns: number,
): ChoiceStep {
  const state = { ...before, digits: '', message: undefined };
  if (key.kind === 'press') {
    const common = pressCommon(state, key.chord);
    if (common !== undefined) return common;
  }
  if (inOwn(offer, state)) return pressInOwn(offer, state, key, ownColumns);
  switch (key.kind) {
    case 'paste':
      return on(offer.own === undefined ? state : pasteInOwn(offer, state, key.text));
    case 'text':
      return type(offer, before, state, key.text);
    case 'press':
      return on(move(offer, state, key.chord));
  }
}

function pressCommon(state: ChoiceState, chord: string): ChoiceStep | undefined {
  switch (chord) {
    case 'return':
    case 'tab':
      return { kind: 'accept', state };
    case 'shift+tab':
      return { kind: 'back', state };
    case 'f1':
      return { kind: 'why', state };
    default:
      return undefined;
  }
}

const letter = /^\p{L}/u;

function type(offer: Offer, before: ChoiceState, state: ChoiceState, text: string): ChoiceStep {
  const match = matchTag(offer, before.digits, text);
  if (match !== undefined) return choose(offer, state, match);
  if (text === '?') return { kind: 'why', state };
  if (text === ' ' && offer.many && state.at !== undefined) return on(toggle(state, state.at));
  return on(offer.own !== undefined && letter.test(text) ? typeInOwn(offer, state, text) : state);
}

/** A number or letter chooses and is done with; among many it chooses and stays. */
function choose(
  offer: Offer,
  state: ChoiceState,
  { index, typed, sure }: NonNullable<ReturnType<typeof matchTag>>,
): ChoiceStep {
  const pointed = { ...pointAt(state, index), digits: sure ? '' : typed };
  if (inOwn(offer, pointed)) return on(pointed);
  if (offer.many) return on({ ...toggle(pointed, index), digits: '' });
  return sure ? { kind: 'accept', state: pointed } : on(pointed);
}

const page = 10;

const moves: ReadonlyMap<string, number> = new Map([
  ['up', -1],
  ['left', -1],
  ['ctrl+p', -1],
  ['down', 1],
  ['right', 1],
  ['ctrl+n', 1],
  ['pageup', -page],
  ['pagedown', page],
]);

function move(offer: Offer, state: ChoiceState, chord: string): ChoiceState {
  const by = moves.get(chord);
  if (by !== undefined) {
    const moved = point(offer, state, by);
    return by < -1 && moved.at === undefined ? pointAt(moved, 0) : moved;
  }
  switch (chord) {
    case 'home':
      return pointAt(state, 0);
    case 'end':
      return point(offer, state, Number.MAX_SAFE_INTEGER);
    case 'backspace':
    case 'delete':
      return offer.optional && !offer.many ? pointAt(state, undefined) : state;
    default:
      return state;
  }
}

/** Who begins to type where words of one's own may stand is writing them, and not moving about. */
const typeInOwn = (offer: Offer, state: ChoiceState, text: string): ChoiceState => ({
  ...pointAt(state, offer.entries.length),
  own: edit.insert(state.own, text),
});

const pasteInOwn = (offer: Offer, state: ChoiceState, text: string): ChoiceState => ({
  ...pointAt(state, offer.entries.length),
  own: edit.paste(state.own, text),
});

function pressInOwn(offer: Offer, state: ChoiceState, key: Key, columns: number): ChoiceStep {
  const changed = (own: edit.TextBuffer) => on({ ...state, own, touched: true });
  if (key.kind === 'paste') return changed(edit.paste(state.own, key.text));
  if (key.kind === 'text') {
    if (key.text === '?' && state.own.text === '' && !state.whyShown) return { kind: 'why', state };
    return changed(edit.insert(state.own, key.text));
  }
  const layOut = () => layoutText(state.own.text, columns);
  if (
    (key.chord === 'up' || key.chord === 'ctrl+p') &&
    placeOf(layOut(), state.own.cursor).row === 0
  ) {
    return on(point(offer, state, -1));
  }
  const own = editWith(state.own, key.chord, layOut);
  return own === undefined ? on(state) : changed(own);
}

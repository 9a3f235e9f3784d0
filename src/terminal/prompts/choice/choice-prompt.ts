import type { Answer } from '../../../core/answers/answer.ts';
import type { Reply } from '../../../core/ports.ts';
import { headOf, type KeyHint, keyRows, messageOf } from '../../drawing/prose.ts';
import type { Size, View } from '../../drawing/view.ts';
import type { PromptModel, Step } from '../prompt-model.ts';
import {
  commonKeys,
  faultText,
  headingOf,
  judged,
  type QuestionParts,
  recordOfReply,
} from '../question.ts';
import { answerIn, answerShown, chosenFrom, offerFor } from './choice-answer.ts';
import { type ChoiceStep, pressChoice } from './choice-press.ts';
import { type ChoiceState, inOwn, type Offer, startChoice } from './choice-state.ts';
import { choiceBody, ownColumns } from './choice-view.ts';

/** A prompt for what is chosen: one or more choices, yes or no, a number on a scale. */
export function choicePrompt(parts: QuestionParts): PromptModel<ChoiceState, Reply> {
  const { asked, options, texts } = parts;
  const offer = offerFor(asked, texts);
  const typed = (state: ChoiceState): Answer | undefined =>
    state.touched ? answerIn(asked, offer, state) : options.initial;
  let told: Answer | undefined = options.initial;
  return {
    start: startChoice(chosenFrom(asked, offer, options.initial)),
    press: (state, key, size) =>
      follow(parts, offer, pressChoice(offer, state, key, ownColumns(offer, size.columns)), typed),
    view: (state, size) => viewChoice(parts, offer, state, size),
    stopped: (state) => ({ kind: 'stop', typed: typed(state) }),
    record(state, reply, { columns }) {
      const given = reply.kind === 'answer' ? reply.answer : typed(state);
      return recordOfReply(parts, reply, answerShown(asked, offer, given), columns);
    },
    changed(state) {
      const now = typed(state);
      if (String(now) === String(told)) return;
      told = now;
      options.onTyping(now);
    },
  };
}

function follow(
  parts: QuestionParts,
  offer: Offer,
  step: ChoiceStep,
  typed: (state: ChoiceState) => Answer | undefined,
): Step<ChoiceState, Reply> {
  const { asked } = parts;
  const { state } = step;
  switch (step.kind) {
    case 'on':
      return { kind: 'on', state };
    case 'why': {
      const whyShown = asked.why !== undefined && !state.whyShown;
      return { kind: 'on', state: { ...state, whyShown } };
    }
    case 'back':
      if (!asked.canGoBack) return { kind: 'on', state };
      return { kind: 'done', state, result: { kind: 'back', typed: typed(state) } };
    case 'accept':
      return accept(parts, offer, state);
  }
}

function accept(parts: QuestionParts, offer: Offer, state: ChoiceState): Step<ChoiceState, Reply> {
  const { asked, texts } = parts;
  const outcome = judged(parts, answerIn(asked, offer, state));
  if (outcome.fault === undefined) return { kind: 'done', state, result: outcome.reply };
  const required = inOwn(offer, state) ? texts.required : texts.requiredChoice;
  return { kind: 'on', state: { ...state, message: faultText(texts, outcome.fault, required) } };
}

function viewChoice(parts: QuestionParts, offer: Offer, state: ChoiceState, size: Size): View {
  const { glyphs } = parts.theme;
  const { columns } = size;
  const { lines, cursor } = choiceBody(offer, state, glyphs, columns);
  return {
    head: headOf(headingOf(parts, state.whyShown), glyphs, columns),
    body: { rows: lines.length, line: (row) => lines[row] ?? [] },
    foot: [
      ...messageOf(state.message, glyphs, columns),
      ...keyRows(keysFor(parts, offer, state), glyphs, columns),
    ],
    cursor,
  };
}

function keysFor(parts: QuestionParts, offer: Offer, state: ChoiceState): KeyHint[] {
  const { asked, texts } = parts;
  const { keys } = texts;
  const own = inOwn(offer, state);
  const { back, why, stop } = commonKeys(parts, own && state.own.text !== '' ? 'f1' : '?');
  const nothing = answerIn(asked, offer, state) === undefined;
  const enter = { key: keys.names.enter, does: nothing ? keys.skip : keys.next };
  return [
    ...(nothing && !offer.optional ? [] : [enter]),
    ...(own ? [] : [{ key: waysToChoose(offer, keys.names.arrows), does: keys.choose }]),
    ...(offer.many && !own ? [{ key: keys.names.space, does: keys.toggle }] : []),
    ...(offer.optional && !offer.many && !own && !nothing
      ? [{ key: keys.names.backspace, does: keys.clear }]
      : []),
    ...back,
    ...why,
    ...stop,
  ];
}

/** `1–5, arrows`, or the letters of yes and no. */
function waysToChoose({ entries, own }: Offer, arrows: string): string {
  const tags = entries.map(({ tags: [tag = ''] }) => tag);
  const last = own === undefined ? (tags.at(-1) ?? '') : String(entries.length + 1);
  const range = /^\d+$/.test(last) ? `${tags[0]}-${last}` : tags.join('/');
  return `${range}, ${arrows}`;
}

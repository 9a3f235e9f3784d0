import type { Answer } from '../../core/answers/answer.ts';
import type { Reply } from '../../core/ports.ts';
import { answerIn, answerShown, offerFor } from '../prompts/choice/choice-answer.ts';
import { type Offer, startChoice } from '../prompts/choice/choice-state.ts';
import { faultText, judged, type QuestionParts } from '../prompts/question.ts';
import { isBlank } from '../prompts/text/text-state.ts';
import { entriesMeant, entryMeant, rangeOf } from './chosen.ts';
import type { Desk } from './desk.ts';
import { type Heard, hear } from './hear.ts';
import { sayQuestion } from './say-question.ts';
import { spokenIn } from './spoken.ts';

/** A question that is being answered by choosing. */
interface Choosing {
  readonly desk: Desk;
  readonly parts: QuestionParts;
  readonly offer: Offer;
}

/** What a line means: an answer, `undefined` in it for none; or nothing, after what was wrong was said. */
type Meant = { readonly answer: Answer | undefined } | 'nothing' | 'ended';

/** Asks for what is chosen: one or more choices by number, yes or no, a number on a scale. */
export async function askChosen(desk: Desk, parts: QuestionParts): Promise<Reply> {
  const choosing = { desk, parts, offer: offerFor(parts.asked, desk.texts) };
  sayQuestion(desk, parts);
  sayEntries(choosing);
  sayStanding(choosing);
  for (;;) {
    const line = await desk.read(promptFor(choosing), { lines: false });
    const reply = line === undefined ? stopped(choosing) : await replyTo(choosing, line);
    if (reply !== undefined) return reply;
  }
}

const stopped = ({ parts }: Choosing): Reply => ({ kind: 'stop', typed: parts.options.initial });

/** What a line leads to; `undefined` when the question goes on. */
async function replyTo(choosing: Choosing, line: string): Promise<Reply | undefined> {
  const { desk, parts, offer } = choosing;
  const spoken = spokenIn(line, desk.plain, isNoEntry(offer, line));
  if (spoken !== undefined) return replyToWord(choosing, hear(desk, parts, spoken));
  const meant = await meaningOf(choosing, line);
  if (meant === 'ended') return stopped(choosing);
  if (meant === 'nothing') return undefined;
  const outcome = judged(parts, meant.answer);
  if (outcome.fault === undefined) return outcome.reply;
  desk.say(faultText(desk.texts, outcome.fault, desk.texts.requiredChoice));
  return undefined;
}

function replyToWord(choosing: Choosing, heard: Heard): Reply | undefined {
  switch (heard) {
    case 'skip':
      return { kind: 'skip' };
    case 'back':
    case 'stop':
      return { kind: heard, typed: choosing.parts.options.initial };
    case 'said':
      return undefined;
    default:
      sayRange(choosing);
      return undefined;
  }
}

/** Whether a word of ours can be meant without its slash: nothing to choose begins so. */
const isNoEntry = (offer: Offer, line: string): boolean =>
  offer.own === undefined && entryMeant(offer, line) === undefined;

function sayEntries({ desk, parts, offer }: Choosing): void {
  const { question } = parts.asked;
  if (question.type === 'confirm') return;
  if (offer.many) desk.say(desk.plain.chooseMany);
  for (const { tags, label } of offer.entries) {
    if (label !== '') desk.say(`${tags[0]}: ${label}`);
  }
  if (offer.own !== undefined) desk.say(`${offer.entries.length + 1}: ${offer.own}`);
}

/** Says what was answered before. */
function sayStanding({ desk, parts, offer }: Choosing): void {
  const { initial } = parts.options;
  if (initial === undefined) return;
  desk.say(desk.plain.standsThere);
  desk.say(answerShown(parts.asked, offer, initial));
  desk.say(desk.plain.keepOrReplace(undefined));
}

function promptFor({ desk, parts, offer }: Choosing): string {
  const { prompts } = desk.plain;
  const { yes, no } = desk.texts;
  if (parts.asked.question.type === 'confirm') return prompts.yesOrNo(yes, no);
  const { first, last } = rangeOf(offer);
  return offer.many ? prompts.numbers : prompts.number(first, last);
}

async function meaningOf(choosing: Choosing, line: string): Promise<Meant> {
  const { desk, parts, offer } = choosing;
  if (isBlank(line)) return { answer: parts.options.initial };
  const found = offer.many ? entriesMeant(offer, line) : oneMeant(offer, line);
  const ownIndex = offer.own === undefined ? -1 : offer.entries.length;
  if (found === undefined) {
    // Words that are none of the entries are one's own, where those are asked for; a number is a slip.
    if (ownIndex !== -1 && !/^[\d\s,;.+]+$/.test(line)) return answerFrom(choosing, [], line);
    sayRange(choosing);
    return 'nothing';
  }
  if (!found.includes(ownIndex)) return answerFrom(choosing, found, '');
  const own = await desk.read(desk.plain.prompts.own, { lines: true });
  if (own === undefined) return 'ended';
  return answerFrom(
    choosing,
    found.filter((index) => index !== ownIndex),
    own,
  );
}

function oneMeant(offer: Offer, line: string): readonly number[] | undefined {
  const index = entryMeant(offer, line);
  return index === undefined ? undefined : [index];
}

/** The answer that is the same as when these were chosen from a list on the screen. */
function answerFrom({ parts, offer }: Choosing, chosen: readonly number[], own: string): Meant {
  const ownAt = isBlank(own) ? undefined : offer.entries.length;
  const state = startChoice({ at: chosen[0] ?? ownAt, checked: chosen, own });
  return { answer: answerIn(parts.asked, offer, state) };
}

/** Says what is possible. */
function sayRange({ desk, parts, offer }: Choosing): void {
  const { first, last } = rangeOf(offer);
  const { yes, no } = desk.texts;
  const isConfirm = parts.asked.question.type === 'confirm';
  desk.say(isConfirm ? desk.plain.typeYesOrNo(yes, no) : desk.plain.chooseFrom(first, last));
}

import type { Answer } from '../../../core/answers/answer.ts';
import type { AskedQuestion } from '../../../core/walk/asked-question.ts';
import type { PromptTexts } from '../../../i18n/prompt-texts.ts';
import { isBlank } from '../text/text-state.ts';
import { type ChoiceState, type Chosen, type Entry, inOwn, type Offer } from './choice-state.ts';

/** What a question offers to choose from. */
export function offerFor(asked: AskedQuestion, texts: PromptTexts): Offer {
  const { question } = asked;
  return {
    entries: entriesOf(asked, texts),
    own: asked.own,
    many: question.type === 'choices',
    optional: question.optional,
  };
}

function entriesOf({ question, choices, scaleLabels }: AskedQuestion, texts: PromptTexts): Entry[] {
  switch (question.type) {
    case 'scale':
      return Array.from({ length: question.max - question.min + 1 }, (_, index) => {
        const number = question.min + index;
        return { tags: [String(number)], label: scaleLabels.get(number) ?? '' };
      });
    case 'confirm':
      return yesAndNo(texts);
    default:
      return choices.map(({ label }, index) => ({ tags: [String(index + 1)], label }));
  }
}

/** Yes and no, to choose from. */
export const yesAndNo = ({ yes, no, yesKeys, noKeys }: PromptTexts): Entry[] => [
  { tags: yesKeys, label: yes },
  { tags: noKeys, label: no },
];

/** What each entry stands for as an answer. */
function entryValue({ question, choices }: AskedQuestion, index: number): Answer | undefined {
  if (question.type === 'scale') return question.min + index;
  if (question.type === 'confirm') return index === 0;
  return choices[index]?.value;
}

/**
 * Where the cursor starts. A choice that must be made starts at the first; nothing is chosen for a
 * person who may skip, and nobody is led to a number on a scale or to a yes.
 */
export function chosenFrom(
  asked: AskedQuestion,
  offer: Offer,
  initial: Answer | undefined,
): Chosen {
  const values = offer.entries.map((_, index) => entryValue(asked, index));
  const given = typeof initial === 'object' ? initial : initial === undefined ? [] : [initial];
  const checked = values.flatMap((value, index) =>
    value !== undefined && given.some((each) => each === value) ? [index] : [],
  );
  const others = given.filter((each) => !values.some((value) => value === each));
  const own = offer.own === undefined ? '' : others.map(String).join('\n');
  if (offer.many) return { at: 0, checked, own };
  if (own !== '') return { at: offer.entries.length, checked: [], own };
  const first = asked.question.type === 'choice' && !offer.optional ? 0 : undefined;
  return { at: checked[0] ?? first, checked: [], own: '' };
}

/** What is chosen now, as an answer. */
export function answerIn(
  asked: AskedQuestion,
  offer: Offer,
  state: ChoiceState,
): Answer | undefined {
  const ownText = state.own.text.trim();
  if (!offer.many) {
    if (inOwn(offer, state)) return ownText === '' ? undefined : ownText;
    return state.at === undefined ? undefined : entryValue(asked, state.at);
  }
  const values = asked.choices.flatMap(({ value }, index) =>
    state.checked.has(index) ? [value] : [],
  );
  const own = offer.own === undefined ? [] : ownText.split('\n').filter((line) => !isBlank(line));
  return values.length + own.length === 0 ? undefined : [...values, ...own];
}

/** An answer in the words that were on the screen. */
export function answerShown(
  asked: AskedQuestion,
  offer: Offer,
  answer: Answer | undefined,
): string {
  if (answer === undefined) return '';
  const answers = typeof answer === 'object' ? answer : [answer];
  return answers
    .map((each) => {
      const index = offer.entries.findIndex((_, at) => entryValue(asked, at) === each);
      const label = offer.entries[index]?.label ?? '';
      if (asked.question.type !== 'scale') return index === -1 ? String(each) : label;
      return label === '' ? String(each) : `${each} ${label}`;
    })
    .join('\n');
}

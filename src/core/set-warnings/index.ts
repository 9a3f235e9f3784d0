import { isLanguage, type Language } from '../language.ts';
import { inFileOrder, type PositionOf } from '../position.ts';
import type { PromptSet, Question } from '../prompt-set/prompt-set.ts';
import { isMap } from '../schema-parts.ts';
import { soundSet } from '../set-file/sound-set.ts';
import { type PlacedText, textsOf } from '../set-file/text-rules.ts';
import { neverAsked } from './never-asked.ts';
import { translationWarnings } from './translations.ts';
import type { SetWarning } from './warning.ts';
import { wordingOf } from './wording.ts';

/**
 * What is probably not meant in a prompt set, in the order of its file.
 *
 * @param set the set that was made from `data`, in which nothing is wrong.
 * @param positionOf where in the file a value stands.
 * @param language in which a plain text is read, which does not say what language it is in.
 */
export async function setWarnings(
  set: PromptSet,
  data: unknown,
  positionOf: PositionOf,
  language: Language,
): Promise<SetWarning[]> {
  const texts = textsOf(soundSet(isMap(data) ? data : {}, []));
  return inFileOrder([
    ...translationWarnings(texts, positionOf),
    ...openingWarnings(set, positionOf),
    ...neverAsked(set).map(({ order, id, key, because }): SetWarning => {
      const at = positionOf(['questions', order, key], 'key');
      return { at, code: 'never-asked', id, because };
    }),
    ...(await wordingWarnings(set, texts, positionOf, language)),
  ]);
}

/**
 * A walk ends in a question to open with: guessing does not tell what someone means, asking does
 * (Eyal, Steffel & Epley 2018). Not when it looks back, and is not about someone to talk to.
 */
function openingWarnings({ questions }: PromptSet, positionOf: PositionOf): SetWarning[] {
  const feeds = questions.flatMap((question) => question.feeds ?? []);
  const looksBack = feeds.some((feed) => feed === 'last.outcome' || feed.startsWith('after.'));
  const needsNone = looksBack && !feeds.includes('other.name');
  return feeds.includes('opening') || needsNone
    ? []
    : [{ at: positionOf(['questions'], 'key'), code: 'no-opening' }];
}

/** A text in which something is asked, or offered to be asked. */
interface AskedText extends PlacedText {
  readonly id: string;
  /** The question itself; absent for one that is offered as a question to open with. */
  readonly question?: Question;
}

function askedIn({ questions }: PromptSet, texts: readonly PlacedText[]): AskedText[] {
  return texts.flatMap(({ text, path }) => {
    const [top, order, key] = path;
    const question =
      top === 'questions' && typeof order === 'number' ? questions[order] : undefined;
    if (question === undefined) return [];
    const { id, feeds } = question;
    if (key === 'ask') return [{ id, text, path, question }];
    return key === 'choices' && feeds === 'opening' ? [{ id, text, path }] : [];
  });
}

async function wordingWarnings(
  set: PromptSet,
  texts: readonly PlacedText[],
  positionOf: PositionOf,
  language: Language,
): Promise<SetWarning[]> {
  const warnings: SetWarning[] = [];
  for (const { id, text, path, question } of askedIn(set, texts)) {
    const written = typeof text === 'string' ? { [language]: text } : text;
    for (const [each, words] of Object.entries(written)) {
      if (!isLanguage(each)) continue;
      const wording = await wordingOf(words, each, question);
      if (wording === undefined) continue;
      const at = positionOf(typeof text === 'string' ? path : [...path, each]);
      warnings.push({ at, code: 'wording', id, ...wording });
    }
  }
  return warnings;
}

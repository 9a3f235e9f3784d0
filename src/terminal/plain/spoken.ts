import { fold } from '../../core/search/fold.ts';
import type { PlainTexts, PlainWord } from '../../i18n/plain-texts.ts';

/** The words that can be typed at every question, in the order in which they are told. */
export const wordsOffered = (hasEditor: boolean): readonly PlainWord[] => [
  'back',
  'why',
  'skip',
  ...(hasEditor ? (['editor'] as const) : []),
  'stop',
  'help',
];

/** What a word is called in English, which works in every language. */
const english: Readonly<Record<PlainWord, readonly string[]>> = {
  back: ['back', '<'],
  why: ['why', '?'],
  skip: ['skip'],
  add: ['add'],
  editor: ['editor', 'edit'],
  stop: ['stop', 'quit'],
  help: ['help'],
};

/** Signs that need no slash before them. */
const signs: Readonly<Record<string, PlainWord>> = { '?': 'why', '<': 'back' };

/** What was typed, when it is no answer: one of the words, or something behind a slash that is none. */
export type Spoken =
  | { readonly kind: 'word'; readonly word: PlainWord }
  | { readonly kind: 'unknown'; readonly typed: string };

/**
 * Reads a line as a word to the program. A slash stands before it, so that no answer can be mistaken
 * for one: an answer that does begin so has a space before the slash, or more than one word.
 *
 * @param bare whether the word alone, without its slash, will do: where no answer in words is asked.
 * @returns `undefined` for an answer.
 */
export function spokenIn(line: string, { words }: PlainTexts, bare: boolean): Spoken | undefined {
  const typed = line.trimEnd();
  const sign = signs[typed];
  if (sign !== undefined) return { kind: 'word', word: sign };
  const [, slash, name = ''] = /^(\/?)([\p{L}?<]+)$/u.exec(typed) ?? [];
  if (name === '' || (slash === '' && !bare)) return undefined;
  const word = wordCalled(fold(name), words);
  if (word !== undefined) return { kind: 'word', word };
  return slash === '/' ? { kind: 'unknown', typed } : undefined;
}

const wordCalled = (name: string, words: PlainTexts['words']): PlainWord | undefined => {
  const isCalled = (each: string) => fold(each) === name;
  return all.find((word) => [...words[word], ...english[word]].some(isCalled));
};

const all: readonly PlainWord[] = ['back', 'why', 'skip', 'add', 'editor', 'stop', 'help'];

/** How a word is typed, with its slash. */
export const typedAs = ({ words }: PlainTexts, word: PlainWord): string => `/${words[word][0]}`;

import type { Language } from '../core/language.ts';
import type { ExampleTexts } from './example-commands.ts';
import type { TopicTexts } from './topic-texts.ts';

/*
 * What is only said when someone asks for it: the words beside examples, and the topics of help. They
 * are no part of `Texts`, so that no other call has to load them.
 */

const examples: Readonly<Record<Language, () => Promise<ExampleTexts>>> = {
  nl: async () => (await import('./nl/examples.ts')).examples,
  en: async () => (await import('./en/examples.ts')).examples,
  de: async () => (await import('./de/examples.ts')).examples,
};

const topics: Readonly<Record<Language, () => Promise<TopicTexts>>> = {
  nl: async () => (await import('./nl/topics.ts')).topics,
  en: async () => (await import('./en/topics.ts')).topics,
  de: async () => (await import('./de/topics.ts')).topics,
};

/** What the examples of commands do, in words. */
export const examplesFor = (language: Language): Promise<ExampleTexts> => examples[language]();

/** The topics of help. */
export const topicsFor = (language: Language): Promise<TopicTexts> => topics[language]();

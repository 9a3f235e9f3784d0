import type { Language } from '../language.ts';

/** Words that say by themselves what kind of question begins with them. */
interface QuestionWords {
  /** Those that ask for reasons. */
  readonly why: readonly string[];
  /** Those after which yes or no is an answer: only those that hardly begin any other question. */
  readonly closed: readonly string[];
  /** After a closed beginning: a question whether there is something, which is a way to offer it. */
  readonly offers: readonly string[];
}

/** The words of each language, in small letters. */
export const questionWords: Readonly<Record<Language, QuestionWords>> = {
  nl: {
    why: ['waarom', 'hoezo', 'waartoe'],
    closed: [
      ...['ben', 'bent', 'is', 'zijn', 'waren', 'heb', 'hebt', 'heeft', 'hebben', 'had', 'hadden'],
      ...['kan', 'kun', 'kunt', 'kunnen', 'kon', 'konden', 'wil', 'wilt', 'willen', 'wilde'],
      ...['zou', 'zouden', 'zal', 'zul', 'zullen', 'mag', 'moet', 'moeten', 'durf', 'durft'],
      ...['voel', 'voelt', 'voelde', 'voelden', 'vind', 'vindt', 'vond', 'denk', 'dacht'],
      ...['weet', 'wist', 'doe', 'doet', 'deed', 'ga', 'gaat', 'ging', 'werd', 'wordt'],
    ],
    offers: ['er', 'nog'],
  },
  en: {
    why: ['why'],
    closed: [
      ...['am', 'are', 'is', 'were', 'do', 'does', 'did', 'have', 'has', 'had', 'can', 'could'],
      ...['will', 'would', 'should', 'shall', 'may', 'must', 'dare'],
    ],
    offers: ['there'],
  },
  de: {
    why: ['warum', 'wieso', 'weshalb', 'weswegen'],
    closed: [
      ...['bin', 'bist', 'ist', 'sind', 'seid', 'habe', 'hast', 'hat', 'haben', 'hatte', 'hattest'],
      ...['kann', 'kannst', 'können', 'konntest', 'willst', 'wollt', 'wolltest', 'würdest'],
      ...['würde', 'wirst', 'wird', 'darf', 'darfst', 'musst', 'muss', 'soll', 'sollst', 'magst'],
      ...['fühlst', 'fühlt', 'fühltest', 'denkst', 'weißt', 'wusstest', 'traust', 'gab', 'gibt'],
    ],
    offers: ['es', 'noch'],
  },
};

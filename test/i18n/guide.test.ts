import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/language.ts';
import { examplesFor, topicsFor } from '../../src/i18n/guide.ts';
import { everythingSaid, shapeOf } from './said.ts';

const guideIn = async (language: Language) => ({
  examples: await examplesFor(language),
  topics: await topicsFor(language),
});

const english = await guideIn('en');

describe.each(languages)('examples and topics in %s', (language) => {
  it('say the same things as in every other language, in its own words', async () => {
    const guide = await guideIn(language);
    expect(shapeOf(guide)).toEqual(shapeOf(english));
    if (language === 'en') return;
    const same = new Map(everythingSaid(english).map(({ path, words }) => [path, words]));
    const alike = everythingSaid(guide).filter(({ path, words }) => same.get(path) === words);
    const names = ['topics.formats.review.md', 'topics.formats.json'];
    expect(alike.map(({ path }) => path)).toEqual(names);
  });

  it('are never empty, and hold nothing that cannot be seen', async () => {
    const said = everythingSaid(await guideIn(language));
    expect(said.filter(({ words }) => words !== words.trim() || words === '')).toEqual([]);
    const unseen = /\p{C}|[\u2028\u2029\u00a0]| {2}|\.\.\.|undefined/u;
    expect(said.filter(({ words }) => unseen.test(words))).toEqual([]);
  });

  it('begin small and end without a full stop where they stand beside a name', async () => {
    const { about } = await topicsFor(language);
    const lines = [...everythingSaid(await examplesFor(language)), ...everythingSaid(about)];
    expect(lines.filter(({ words }) => words.endsWith('.'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { type AskKind, wordingOf } from '../../../src/core/set-warnings/wording.ts';

/** What is said of a question to answer in words. */
const about = async (text: string, language: Language) =>
  (await wordingOf(text, language, { type: 'text' }))?.kind;

type Case = readonly [text: string, kind: AskKind | undefined];

const dutch: readonly Case[] = [
  ['Waarom doet {other} nooit mee?', 'behaviour'],
  ['Waarom zei je niets?', 'behaviour'],
  ['Waarom is dit belangrijk voor je?', 'why'],
  ['waarom?', 'why'],
  ['Hoezo was dat lastig?', 'why'],
  ['Wat maakt dit belangrijk voor je?', undefined],
  ['Wat is de reden waarom je dit wilt bewaren?', undefined],
  ['Vind je ook niet dat het anders moet?', 'leading'],
  ['Voel je je gehoord?', 'closed'],
  ['Is er nog iets dat je wilt zeggen?', undefined],
  ['Is het iets wat je wilt bewaren', undefined],
  ['Hoe weet je dat?', undefined],
  ['Over wie gaat het?', undefined],
];

const english: readonly Case[] = [
  ['Why does {other} always sigh?', 'behaviour'],
  ['Why did you not say so?', 'behaviour'],
  ['Why is this dear to you?', 'why'],
  ['What makes this dear to you?', undefined],
  ['Don’t you think that it is time?', 'leading'],
  ['Is it warm between you two?', 'closed'],
  ['Is there anything that you would add?', undefined],
  ['Which small moment stayed with you?', undefined],
  ['Describe one moment.', undefined],
  ['Wisely said: what then?', undefined],
];

const german: readonly Case[] = [
  ['Warum ist dir das wichtig?', 'why'],
  ['Wieso war das schwierig?', 'why'],
  ['Fühlst du dich gehört?', 'closed'],
  ['Gibt es noch etwas, das du sagen möchtest?', undefined],
  ['Was war da zu sehen?', undefined],
  ['Wie warm ist es zwischen euch?', undefined],
];

describe('how something is asked', () => {
  it.each(dutch)('in Dutch: %s', async (text, kind) => {
    expect(await about(text, 'nl')).toBe(kind);
  });

  it.each(english)('in English: %s', async (text, kind) => {
    expect(await about(text, 'en')).toBe(kind);
  });

  it.each(german)('in German: %s', async (text, kind) => {
    expect(await about(text, 'de')).toBe(kind);
  });

  it('is told with the words it is about, and with {other} where that stands', async () => {
    const question = { type: 'text' } as const;
    expect(await wordingOf('Waarom doet {other} nooit mee?', 'nl', question)).toEqual({
      kind: 'behaviour',
      words: 'Waarom doet {other}',
    });
    expect(await wordingOf('Why is this dear to you?', 'en', question)).toEqual({
      kind: 'why',
      words: 'Why',
    });
  });

  it.each(['confirm', 'choice', 'scale'] as const)(
    'may want yes or no where that is the answer: %s',
    async (type) => {
      for (const text of ['Do you feel heard?', 'Is it warm between you two?']) {
        expect(await wordingOf(text, 'en', { type })).toBeUndefined();
      }
    },
  );

  it('asks nobody to account for themselves, whatever the answer is', async () => {
    const found = await wordingOf('Why does {other} always sigh?', 'en', { type: 'choice' });
    expect(found?.kind).toBe('behaviour');
  });

  it('is judged by the rules alone where it is only offered as a question to open with', async () => {
    expect(await wordingOf('Why is this dear to you?', 'en')).toBeUndefined();
    expect((await wordingOf('Don’t you think that it is time?', 'en'))?.kind).toBe('leading');
    expect((await wordingOf('Why do you never listen?', 'en'))?.kind).toBe('behaviour');
  });
});

import { describe, expect, it } from 'vitest';
import { createNudgeChecker } from '../../../src/core/nudge/nudge.ts';
import { checkNudgeRules } from '../../../src/core/nudge/rule-schema.ts';

const rulesWith = (find: string[], more: object = {}) => ({
  language: 'en',
  lists: { filler: ['well', ','], colour: ['red', 'dark blue', 'gr*n'], deep: ['very <colour>'] },
  signals: [],
  rules: [
    {
      kind: 'label',
      message: '{words}?',
      find: [...find, '<colour> <deep>'],
      ...more,
      examples: { flag: ['x'], leave: ['y'] },
    },
  ],
});

const found = (pattern: string, text: string, more: object = {}) =>
  createNudgeChecker(checkNudgeRules(rulesWith([pattern], more))).nudgeFor(text)?.words;

describe('a pattern', () => {
  it.each([
    ['cat', 'A cat sat.', 'cat'],
    ['cat', 'A catalogue.', undefined],
    ['cat/dog', 'One dog.', 'dog'],
    ['<colour>', 'A dark blue sky.', 'dark blue'],
    ['<colour>', 'The green sky.', 'green'],
    ['<deep>', 'A very red sky.', 'very red'],
    ['(big cat|small dog)', 'A small dog.', 'small dog'],
    ['a big? [cat]', 'A cat.', 'cat'],
    ['a _ [cat]', 'A big cat.', 'cat'],
    ['a _ [cat]', 'A cat.', undefined],
    ['a ..2 [cat]', 'A very big cat.', 'cat'],
    ['a ..2 [cat]', 'A dog, a bird, cat.', undefined],
    ['dog ,,3 [cat]', 'A dog, a cat.', 'cat'],
    ['a !big _ [cat]', 'A big cat.', undefined],
    ['^ [cat]', 'Well, cat it is.', 'cat'],
    ['^ [cat]', 'My cat.', undefined],
    ['[cat] $', 'My cat.', 'cat'],
    ['[cat] ?', 'My cat?', 'cat'],
    ['[cat] ?', 'My cat. Is it?', undefined],
    ['[cat]', 'My cat. A dog.', 'cat'],
    ['my cat [dog]', 'My cat. Dog.', undefined],
    ['<NAME> [sat]', 'Then Zorica sat.', 'sat'],
    ['a !!big _ [cat]', 'A big cat.', 'cat'],
    ['a !!big _ [cat]', 'A small cat.', undefined],
    ['Straße/fähig', 'Eine STRASSE.', 'STRASSE'],
    ['Straße/faehig', 'Sie ist fähig.', 'fähig'],
  ])('%j in %j shows %j', (pattern, text, words) => {
    expect(found(pattern, text)).toBe(words);
  });

  it('takes a capital for a name only where nouns have none', () => {
    const rules = { ...rulesWith(['<NAME> [sat]']), capitals: 'nouns' };
    const checker = createNudgeChecker(checkNudgeRules(rules));
    expect(checker.nudgeFor('Then Zorica sat.')).toBeUndefined();
    expect(checker.nudgeFor('Then Zorica sat.', { people: ['Zorica'] })?.words).toBe('sat');
  });

  it('takes a hasty spelling for what is meant, as the file says', () => {
    const rules = { ...rulesWith(["don't"]), spellings: { dont: "don't" } };
    expect(createNudgeChecker(checkNudgeRules(rules)).nudgeFor('We dont.')?.words).toBe('dont');
    expect(found("don't", 'We dont.')).toBeUndefined();
  });

  it('is left alone where an exception touches it, and only there', () => {
    const exceptions = ['wild cat'];
    expect(found('cat', 'A wild cat.', { exceptions })).toBeUndefined();
    expect(found('cat', 'A wild cat and a cat.', { exceptions })).toBe('cat');
  });

  it('is left alone after some words, or where some words stand at all', () => {
    expect(found('cat', 'She said a cat.', { after: ['said'] })).toBeUndefined();
    expect(found('cat', 'A cat, she said.', { after: ['said'] })).toBe('cat');
    expect(found('cat', 'A cat, perhaps.', { unless: ['perhaps'] })).toBeUndefined();
  });
});

describe('a rule file', () => {
  it.each([
    ['a [b', 'Brackets'],
    ['<nothing>', 'no list <nothing>'],
    ['a*b*c*d', 'Not a word'],
    ['<Colour>', 'Not a list'],
  ])('is refused when it holds %j', (pattern, complaint) => {
    expect(() => checkNudgeRules(rulesWith([pattern]))).toThrow(complaint);
  });

  it('is refused when a list leads back to itself, or nothing uses it', () => {
    const rules = rulesWith(['<round>']);
    const lists = { ...rules.lists, round: ['a <round>'] };
    expect(() => checkNudgeRules({ ...rules, lists })).toThrow('uses itself');
    const idle = { ...rules.lists, idle: ['a'] };
    expect(() => checkNudgeRules({ ...rulesWith(['a']), lists: idle })).toThrow('Nothing uses');
  });

  it('is refused with the place of what is wrong', () => {
    expect(() => checkNudgeRules(rulesWith(['a'], { kind: 'insult' }))).toThrow('rules.0.kind');
  });
});

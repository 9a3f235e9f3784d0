import { describe, expect, it } from 'vitest';
import de from '../../../prompts/nudges.de.yaml';
import en from '../../../prompts/nudges.en.yaml';
import nl from '../../../prompts/nudges.nl.yaml';
import { nudgesIn } from '../../../src/core/nudge/index.ts';
import { nudgeKinds } from '../../../src/core/nudge/kinds.ts';
import { createNudgeChecker } from '../../../src/core/nudge/nudge.ts';

/* The rules a language teacher edits carry their own examples; here they are run. */
describe.each([nl, en, de])('the rules for $language', (data) => {
  const checker = createNudgeChecker(data);

  it('has at least one rule for each kind', () => {
    const kinds = new Set(data.rules.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...nudgeKinds].sort());
  });

  describe.each(data.rules)('$kind, “$message”', ({ kind, examples, message }) => {
    it.each(examples.flag)('asks about: %s', (sentence) => {
      expect(checker.nudgeFor(sentence)?.kind).toBe(kind);
    });

    it.each(examples.leave)('leaves alone: %s', (sentence) => {
      expect(checker.nudgeFor(sentence)).toBeUndefined();
    });

    it('asks one question, and does not shout', () => {
      expect(message.split('?').length - 1).toBeLessThanOrEqual(1);
      expect(message).not.toContain('!');
    });
  });

  describe.each(data.signals)('the signal $name', ({ name, examples, message }) => {
    it.each(examples.flag)('hears: %s', (sentence) => {
      expect(checker.signalIn(sentence)).toMatchObject({ name, message });
      expect(checker.nudgeFor(sentence)).toBeUndefined();
    });

    it.each(examples.leave)('does not hear: %s', (sentence) => {
      expect(checker.signalIn(sentence)).toBeUndefined();
    });
  });

  it('does not trip over its own words', () => {
    const own = data.rules.flatMap(({ message, suggestion }) => [message, suggestion ?? '']);
    const texts = [...own, ...data.signals.map(({ message }) => message)];
    const tripped = texts.filter((text) => checker.nudgeFor(text) !== undefined);
    expect(tripped).toEqual([]);
  });
});

it('is loaded once for each language', async () => {
  expect(await nudgesIn('nl')).toBe(await nudgesIn('nl'));
  expect(await nudgesIn('en')).not.toBe(await nudgesIn('nl'));
});

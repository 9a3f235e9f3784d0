import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '../../../src/core/answers/answer.ts';
import { fromZero, kept, own, types } from '../../support/sets/questions.ts';
import { question } from '../../support/sets/sets.ts';

describe('a choice that can be meant in two ways', () => {
  const crossed = question({
    id: 'crossed',
    type: 'choice',
    choices: [
      { value: 'no', label: { en: 'Yes' } },
      { value: 'yes', label: { en: 'Sure' } },
      { value: 'YES', label: { en: 'Loudly' } },
    ],
  });

  it.each([
    ['yes', 'yes'],
    ['YES', 'YES'],
    ['no', 'no'],
  ])('is the one with this very value: %s', (value, answer) => {
    expect(kept(crossed, value)).toBe(answer);
  });

  it('can be chosen when its label ends in a line end, as a block in a file does', () => {
    const label = { en: 'What counts for you?\n' };
    const block = question({ id: 'block', type: 'choice', choices: [{ label }] });
    expect(kept(block, label.en)).toBe(label.en);
    expect(kept(block, 'What counts for you?')).toBe(label.en);
  });
});

describe('an answer that was kept', () => {
  const name = fc.oneof(fc.constantFrom('a', 'A', 'b', ' a', '1'), fc.string({ minLength: 1 }));
  const filled = name.filter((text) => text.trim() !== '');
  const choice = fc.oneof(
    fc.record({ value: filled, label: fc.record({ nl: filled, en: filled }) }),
    fc.record({ label: fc.record({ nl: filled, en: filled }) }),
  );
  const choiceQuestion = fc
    .record({
      type: fc.constantFrom('choice' as const, 'choices' as const),
      choices: fc.array(choice, { minLength: 1, maxLength: 4 }),
      takesOwn: fc.boolean(),
    })
    .map(({ type, choices, takesOwn }) =>
      question({ id: 'any', type, choices, ...(takesOwn ? { own } : {}) }),
    );
  const anyQuestion = fc.oneof(fc.constantFrom(...types, fromZero), choiceQuestion);
  const anyValue = fc.oneof(
    name,
    fc.array(name),
    fc.integer({ min: -1, max: 11 }),
    fc.boolean(),
    fc.constantFrom('2026-11-23', 'heard', -0, null),
    fc.anything({ withDate: true, withMap: true }),
  );

  it('is the same answer when it is read again', () => {
    fc.assert(
      fc.property(anyQuestion, anyValue, (asked, value) => {
        const first = parseAnswer(asked, value);
        if (first.ok) expect(parseAnswer(asked, first.answer)).toStrictEqual(first);
      }),
      { numRuns: 1000 },
    );
  });

  it('can be any of the choices, as a prompt offers them', () => {
    fc.assert(
      fc.property(choiceQuestion, (asked) => {
        if (asked.type !== 'choice') return;
        for (const { value, label } of asked.choices) {
          for (const offered of value === undefined ? Object.values(label) : [value]) {
            expect(kept(asked, offered)).toBe(offered);
          }
        }
      }),
    );
  });
});

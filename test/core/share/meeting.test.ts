import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Side, toMeeting } from '../../../src/core/share/meeting.ts';
import { byPart, type SharedPart } from '../../../src/core/share/shared.ts';

type Said = Readonly<Partial<Record<SharedPart, readonly string[]>>>;

const side = (said: Said, rest: Partial<Side> = {}): Side => ({
  shared: { lang: 'en', parts: byPart((part) => said[part] ?? []), guesses: [] },
  ...rest,
});

describe('what is put beside each other for a conversation', () => {
  it('counts the same words once, in the words of the first, and what most said comes first', () => {
    const { said } = toMeeting([
      side({ keep: ['The stand-up', 'Demos'] }, { name: 'Anna' }),
      side({ keep: ['the  Stand-up.'] }, { name: 'Ben' }),
    ]);
    expect(said.keep).toEqual([
      { text: 'The stand-up', by: [0, 1] },
      { text: 'Demos', by: [0] },
    ]);
    expect(said.worry).toEqual([]);
  });

  it('has as contested what one keeps and another renews', () => {
    const { contested } = toMeeting([
      side({ keep: ['The stand-up'], renew: ['The plan'] }, { name: 'Anna' }),
      side({ renew: ['the stand-up!'] }, { name: 'Ben' }),
    ]);
    expect(contested.map(({ text }) => text)).toEqual(['The stand-up']);
  });

  it('takes the name of each of two from the other, unless they said it themselves', () => {
    const { sides } = toMeeting([
      side({}, { other: 'Ben' }),
      side({}, { name: 'B.', other: 'Anna' }),
    ]);
    expect(sides.map(({ name }) => name)).toEqual(['Anna', 'B.']);
  });

  it('takes no names from each other in a team', () => {
    const { sides } = toMeeting([side({}, { other: 'Ben' }), side({}), side({})]);
    expect(sides.map(({ name }) => name)).toEqual([undefined, undefined, undefined]);
  });

  it('is the same in whatever order the sides are given', () => {
    const words = fc.array(fc.constantFrom('a', 'A.', 'b', 'é', 'e'), { maxLength: 3 });
    const anySide = fc
      .record({ keep: words, renew: words, name: fc.option(fc.constantFrom('Anna', 'Ben')) })
      .map(({ keep, renew, name }) => side({ keep, renew }, name === null ? {} : { name }));
    fc.assert(
      fc.property(fc.array(anySide, { minLength: 2, maxLength: 5 }), (sides) => {
        expect(toMeeting(sides.toReversed())).toEqual(toMeeting(sides));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Side, toMeeting } from '../../../src/core/share/meeting.ts';
import type { Shared } from '../../../src/core/share/shared.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderBridgeSheet } from '../../../src/render/bridge/bridge-sheet.ts';

const words = fc.array(
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Tijd', 'tijd.', 'Rust', '# | `')),
  { maxLength: 3 },
);
const shared: fc.Arbitrary<Shared> = fc.record({
  lang: fc.constantFrom('nl' as const, 'en' as const),
  parts: fc.record({
    position: words,
    worry: words,
    preserve: words,
    shared: words,
    keep: words,
    renew: words,
    uncertainty: words,
    opening: words,
  }),
  guesses: words,
});
const side: fc.Arbitrary<Side> = fc.record(
  { shared, name: fc.constantFrom('Koen', 'Mark', 'Zoë'), other: fc.constantFrom('Koen', 'Mark') },
  { requiredKeys: ['shared'] },
);

const sheetOf = (sides: readonly Side[], anonymous = false, guesses = false) =>
  renderBridgeSheet(toMeeting(sides), {
    texts: textsFor('en').bridge,
    note: textsFor('en').note,
    guesses,
    anonymous,
  });

const given = (parts: Partial<Shared['parts']>, rest: Partial<Side> = {}): Side => ({
  shared: {
    lang: 'en',
    guesses: [],
    parts: {
      position: [],
      worry: [],
      preserve: [],
      shared: [],
      keep: [],
      renew: [],
      uncertainty: [],
      opening: [],
      ...parts,
    },
  },
  ...rest,
});

describe('a sheet', () => {
  it('is the same in whatever order the sides are given', () => {
    fc.assert(
      fc.property(
        fc
          .array(side, { minLength: 2, maxLength: 8 })
          .chain((sides) =>
            fc.tuple(
              fc.constant(sides),
              fc.shuffledSubarray(sides, { minLength: sides.length }),
              fc.boolean(),
            ),
          ),
        ([sides, shuffled, anonymous]) => {
          expect(sheetOf(shuffled, anonymous, true)).toBe(sheetOf(sides, anonymous, true));
        },
      ),
    );
  });

  it('says once what both say, and who said the rest', () => {
    const sheet = sheetOf([
      given({ keep: ['Time', 'The list'] }, { name: 'Koen' }),
      given({ keep: ['time.'] }, { name: 'Mark' }),
    ]);
    expect(sheet).toContain('## Keep\n\n- Time (Both)\n- The list (Koen)\n');
  });

  it('shows where what one keeps is what the other renews', () => {
    const sheet = sheetOf([given({ keep: ['The list'] }), given({ renew: ['the list'] })]);
    expect(sheet).toContain(
      '## Where there is friction\n\n**One wants to keep this, the other wants to renew it:**\n\n- The list\n',
    );
  });

  it('shows a guess only beside what was meant', () => {
    const guess = (text: string): Partial<Side> => ({
      shared: { ...given({}).shared, guesses: [text] },
    });
    const alone = sheetOf([{ ...given({}), ...guess('His face') }, given({})], false, true);
    expect(alone).not.toContain('His face');
    const beside = sheetOf(
      [{ ...given({}), ...guess('His face') }, given({ preserve: ['Calm'] })],
      false,
      true,
    );
    expect(beside).toContain('- *His face (guess)*');
    expect(beside).toContain('- Calm');
  });

  it('gives numbers for names to a team that gave none away', () => {
    const team = ['Time', 'Time', 'Craft'].map((keep) => given({ keep: [keep] }));
    expect(sheetOf(team, true)).toContain('## Keep\n\n- Time (mentioned 2 times)\n- Craft\n');
  });

  it('keeps words in their place', () => {
    const sheet = sheetOf([
      given({ preserve: ['# no | heading\n---'] }, { name: 'A|B' }),
      given({ preserve: ['x'] }),
    ]);
    expect(sheet.match(/^#+ .*/gm)).toEqual([
      '# The bridge between the two of you',
      '## Two good intentions',
      '## Fifteen minutes together',
    ]);
  });
});

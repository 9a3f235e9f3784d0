import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nudgesIn } from '../../../src/core/nudge/index.ts';
import { kindsFor, nudgeFields } from '../../../src/core/nudge/kinds.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const nl = await nudgesIn('nl');
const en = await nudgesIn('en');
const de = await nudgesIn('de');

describe('a nudge', () => {
  it('names the words it is about and where they stand', () => {
    const text = 'Dinsdag was druk. Soms is Koen zo koppig.';
    const nudge = nl.nudgeFor(text, { field: 'facts' });
    expect(nudge).toMatchObject({ kind: 'label', words: 'koppig' });
    expect(text.slice(nudge?.start, nudge?.end)).toBe('koppig');
  });

  it('offers the quality that may be overshooting, where one is known', () => {
    expect(en.nudgeFor('Koen is stubborn.')?.suggestion).toContain('persistent');
    expect(en.nudgeFor('Koen is spineless.')?.suggestion).toBeUndefined();
  });

  it('is one: the kind that the field prefers', () => {
    const text = 'He never listens to me. She just wants attention.';
    expect(en.nudgeFor(text, { field: 'facts' })?.kind).toBe('mind-reading');
    expect(en.nudgeFor(text, { field: 'self-worry' })?.kind).toBe('absolute');
  });

  it.each([
    'Jij luistert nooit naar mij.',
    'JIJ LUISTERT NOOIT NAAR MIJ',
    'jij  luistert\tnooit naar mij',
  ])('comes whatever the capitals and spaces: %s', (text) => {
    expect(nl.nudgeFor(text)?.kind).toBe('absolute');
  });

  it('comes whatever the apostrophe and the Unicode form', () => {
    expect(en.nudgeFor('They don’t trust us.')?.kind).toBe('mind-reading');
    expect(en.nudgeFor("They don't trust us.")?.kind).toBe('mind-reading');
    expect(nl.nudgeFor('Koen is naïef.'.normalize('NFD'))?.kind).toBe('label');
  });

  it.each([
    'Er ist unfähig.',
    'Er ist unfaehig.',
    'er ist UNFÄHIG'.normalize('NFD'),
    'Er ist ruecksichtslos.',
  ])('comes however umlauts are typed: %s', (text) => {
    expect(de.nudgeFor(text)?.kind).toBe('label');
  });

  it('takes no German noun for a name, and what stands for a name all the same', () => {
    expect(de.nudgeFor('Das macht die Maschine ständig.')).toBeUndefined();
    expect(de.nudgeFor('Dann hört Zorica nie zu.')).toBeUndefined();
    expect(de.nudgeFor('Dann hört Zorica nie zu.', { people: ['Zorica'] })?.kind).toBe('absolute');
  });

  it('comes where the verb stands at the end as well as where it stands second', () => {
    expect(de.nudgeFor('Er hört nie zu.')?.words).toBe('nie');
    expect(de.nudgeFor('Ich sage nichts mehr, weil er nie zuhört.')?.words).toBe('nie');
  });

  it('takes the people of this reflection as subjects, wherever their name stands', () => {
    const text = 'Zorica never asks me anything.';
    expect(en.nudgeFor(text)).toBeUndefined();
    expect(en.nudgeFor(text, { people: ['Zorica'] })?.kind).toBe('absolute');
    expect(en.nudgeFor('zorica never asks me anything', { people: ['Zorica'] })).toBeDefined();
  });

  it.each(['other-position', 'heard', 'signal', 'if-then', 'no such field'])(
    'never comes in a field that allows none: %s',
    (field) => {
      expect(en.nudgeFor('He is stubborn and never listens.', { field })).toBeUndefined();
    },
  );

  it('stays away where a signal word stands', () => {
    expect(en.nudgeFor('He never listens. I am being bullied by him.')).toBeUndefined();
  });
});

describe('quoted speech', () => {
  it.each([
    'She said: "You never listen to me."',
    'She said: “You never listen to me.”',
    'She said: „You never listen to me.”',
    'She said: «You never listen to me.»',
    "She said: 'You don't ever listen, you never listen to me.'",
    'She said: "You never listen to me.',
  ])('is someone else’s: %s', (text) => {
    expect(en.nudgeFor(text)).toBeUndefined();
  });

  it('does not hide what stands beside it', () => {
    expect(en.nudgeFor('"Fine." They never listen to me.')?.words).toBe('never');
    expect(nl.nudgeFor("'s Ochtends luistert hij nooit naar mij.")?.kind).toBe('absolute');
  });
});

const sentences = [
  'He never listens to me',
  'Koen is stubborn',
  'I feel ignored',
  'Yes, but we tried',
  'Why do you never call?',
  'Hij wil gewoon aandacht',
  'Ik voel me genegeerd',
  'Weil er mir nie zuhört',
  'Die Kollegin ist stur',
];

describe.each([
  ['nl', nl],
  ['en', en],
  ['de', de],
])('any answer in %s', (_, checker) => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...sentences, ' "', '” ', "'", ', ', '. ', '\n', '’', 'é', '🙂'), {
        maxLength: 40,
      })
      .map((parts) => parts.join('')),
  );

  it('gives a range that holds just the words, in a kind the field allows', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, ...nudgeFields), (text, field) => {
        const nudge = checker.nudgeFor(text, { field });
        if (nudge === undefined) return;
        expect(text.slice(nudge.start, nudge.end)).toBe(nudge.words);
        expect(nudge.words).not.toBe('');
        expect(kindsFor(field)).toContain(nudge.kind);
      }),
    );
  });

  it('gives none when all of it is quoted', () => {
    const quoted = fc.array(fc.constantFrom(...sentences), { minLength: 1 });
    fc.assert(
      fc.property(quoted, fc.constantFrom(...nudgeFields), (parts, field) => {
        expect(checker.nudgeFor(`“${parts.join('. ')}”`, { field })).toBeUndefined();
      }),
    );
  });

  it.each([
    ['one word', 'a'.repeat(16_000)],
    ['one endless sentence', 'he never '.repeat(2000)],
    ['people without end', 'the manager of the team of '.repeat(600)],
    ['the team of the team', 'die Kollegin aus dem Team von der '.repeat(500)],
    ['adverbs without end', `he is ${'very '.repeat(3500)}`],
    ['exceptions without end', 'hij is niet altijd als altijd lastig te lastig te '.repeat(350)],
    ['apostrophes', "' 'a ".repeat(4000)],
    ['quotation marks', '"'.repeat(16_000)],
    ['commas', ', but , maar '.repeat(1300)],
    ['question marks', 'why ? waarom ? '.repeat(1100)],
    ['feelings without end', 'ik voel me door de collega van de afdeling '.repeat(400)],
  ])('takes a time in keeping with its length: %s', (_name, text) => {
    const growth = growthTo(5_000, (length) => {
      const part = text.slice(0, length);
      checker.nudgeFor(part, { people: ['Koen', 'he never he never x'] });
      checker.signalIn(part);
    });
    expect(growth).toBeLessThan(inKeeping);
  });
});

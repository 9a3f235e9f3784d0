import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesToRoles } from '../../../src/core/share/shared-names.ts';
import { anyText } from '../../support/any/any-text.ts';
import { growthTo, inKeeping } from '../../support/processor-time.ts';

const role = { who: 'mijn collega', whose: 'mijn collega’s' };
const reword = (name: string, text: string) => namesToRoles(name, role)(text);

describe('a name as a role', () => {
  it.each([
    ['Koen', 'ik vroeg Koen mee', 'ik vroeg mijn collega mee'],
    ['Koen', 'Koen komt. Koen gaat!\nKoen', 'Mijn collega komt. Mijn collega gaat!\nMijn collega'],
    ['Koen', 'met “Koen” (en KOEN)', 'met “mijn collega” (en mijn collega)'],
    [
      'Koen',
      "het plan: Koens plan, Koen’s, Koen's",
      'het plan: mijn collega’s plan, mijn collega’s, mijn collega’s',
    ],
    ['Hans', 'in Hans’ idee', 'in mijn collega’s idee'],
    ['Hans', 'ik zei ‘dag Hans’.', 'ik zei ‘dag mijn collega’.'],
    ['José', 'met Jose, JOSÉ en Jose\u0301', 'met mijn collega, mijn collega en mijn collega'],
    ['Anne-Marie', 'aan Anne-Marie', 'aan mijn collega'],
    [
      'Koen de Vries',
      'aan Koen  de Vries, Koen of De Vries',
      'aan mijn collega, mijn collega of mijn collega',
    ],
    ['koen', 'aan koen en Koen', 'aan mijn collega en mijn collega'],
    ['K.', 'aan K. en K’s', 'aan mijn collega. en mijn collega’s'],
    ['KB', 'aan KB', 'aan mijn collega'],
    ['王', '给 王。', '给 mijn collega。'],
  ])('%s: %s', (name, text, expected) => {
    expect(reword(name, text)).toBe(expected);
  });

  it.each([
    ['Frau Yilmaz', 'Frau Yilmaz lacht.', 'Jemand aus dem Team lacht.'],
    ['Frau Yilmaz', 'eine Frau und Yılmaz', 'eine Frau und jemand aus dem Team'],
    ['Jörg', 'mit Joerg, mit Jörg', 'mit Joerg, mit jemand aus dem Team'],
    ['Katrin', 'das war Katrins Idee', 'das war jemandes Idee'],
    ['Hans von Berg', 'Berg kam von der Arbeit', 'Jemand aus dem Team kam von der Arbeit'],
  ])('fits wherever it stands in German: %s: %s', (name, text, expected) => {
    const german = { who: 'jemand aus dem Team', whose: 'jemandes' };
    expect(namesToRoles(name, german)(text)).toBe(expected);
  });

  it.each([
    ['Koen', 'Koenraad, KoenX en een koen besluit'],
    ['Wil', 'ik wil dat'],
    ['Koen de Vries', 'de bus, de vries, de kast. De deur.'],
    ['Mijn baas', 'Mijn plan is dat van mijn baas.'],
    ['De planners', 'De bus van de planners is laat.'],
    ['the team', 'I ask the team.'],
    ['I', 'I think so'],
    ['KA', 'KAs'],
    ['', 'niemand'],
    ['😀', 'een 😀'],
  ])('%s is not in: %s', (name, text) => {
    expect(reword(name, text)).toBe(text);
  });

  it('leaves everything but the name as it was', () => {
    const noName = anyText.filter((text) => !/xolani/i.test(text.normalize('NFKD')));
    fc.assert(
      fc.property(noName, noName, (before, after) => {
        const reworded = reword('Xolani', `${before} Xolani ${after}`);
        expect(reworded.toLowerCase()).toBe(`${before} ${role.who} ${after}`.toLowerCase());
      }),
    );
  });

  it('takes a name of any characters, and time linear to the text', () => {
    fc.assert(fc.property(anyText, anyText, (name, text) => void reword(name, text)));
    const read = (times: number) => reword('a b c d e f g h', 'a b c d e f g '.repeat(times));
    expect(growthTo(8_000, read)).toBeLessThan(inKeeping);
  });
});

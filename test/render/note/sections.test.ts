import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { feeds } from '../../../src/core/prompt-set/feed.ts';
import { renderBody } from '../../../src/render/note/note.ts';
import { type question, setOf } from '../../support/sets/sets.ts';
import { read, wordsOf } from '../reading.ts';
import {
  builtIn,
  experienceOfKoen,
  markBeforeKoen,
  noteOf,
  quietWeek,
  sharingUncertainty,
  teamTrust,
  type Written,
} from '../samples.ts';

async function body(set: string, written: Written): Promise<string> {
  return renderBody(await builtIn(set, written));
}

type Asked = Parameters<typeof question>[0];

const own = (answers: Readonly<Record<string, Answer>>, ...questions: Asked[]): string =>
  renderBody(noteOf(setOf(...questions), { answers }));

/** The headings of a note in order. */
const headings = (markdown: string): string[] =>
  read(markdown).children.flatMap((node) => (node.type === 'heading' ? [wordsOf(node)] : []));

describe('the parts of a note', () => {
  it('go from the tension to the intent, and to what to keep and renew', async () => {
    expect(headings(await body('before', markBeforeKoen))).toEqual([
      'Voor het gesprek met Koen',
      'De spanning',
      'De positieve intentie erachter',
      'Bewaren en vernieuwen',
      'Wat ik zelf nog niet weet',
      'Vorige keer',
      'Alleen voor jou',
    ]);
  });

  it.each([
    ['experience', experienceOfKoen, ['Bewaren en vernieuwen', 'Ervaring als bron']],
    ['uncertainty', sharingUncertainty, ['What I do not know yet', 'For you only']],
    ['trust', teamTrust, ['Vertrouwen', 'Alleen voor jou']],
  ])('are left out when there is nothing in them (%s)', async (set, written, expected) => {
    expect(headings(await body(set, written)).slice(1)).toEqual(expected);
  });

  it('are none but what was answered, when that is the temperature', async () => {
    expect(await body('weekly', { answers: { temperature: 4 } })).toBe(
      '# Wekelijkse check-in\n\n## Alleen voor jou\n\n**Temperatuur:** ●●●●○ We zeggen het meeste\n',
    );
  });
});

describe('a place in the model', () => {
  const silent = new Set(['unprinted', 'other.name', 'other.source']);

  it.each(feeds.filter((feed) => !silent.has(feed)))('%s is in the note', (feed) => {
    expect(own({ id: 'wat ik zei' }, { id: 'id', feeds: feed })).toContain('wat ik zei');
  });

  it('unprinted is not', () => {
    expect(own({ id: 'wat ik zei' }, { id: 'id', feeds: 'unprinted' })).not.toContain('wat ik zei');
  });
});

describe('keep and renew', () => {
  it('has keep first, under the question that both share', async () => {
    const text = await body('experience', experienceOfKoen);
    expect(text).toMatch(/wie er gelijk heeft.*wat houden we vast.*\n\n\*\*Bewaren:/);
    expect(text.indexOf('**Bewaren:**')).toBeLessThan(text.indexOf('**Vernieuwen:**'));
  });
});

describe('uncertainty', () => {
  it('has what is settled before what is open', async () => {
    const text = await body('uncertainty', sharingUncertainty);
    expect(text.indexOf('What is settled')).toBeLessThan(text.indexOf('Still open'));
  });

  it('does not say again what stands on the card', async () => {
    const text = await body('uncertainty', sharingUncertainty);
    expect(text.split('I do not have this worked out.')).toHaveLength(2);
  });
});

describe('what is still to ask', () => {
  it('is a question where nothing is known', async () => {
    const text = await body('before', { answers: { other: 'Koen', 'self-preserve': 'rust' } });
    expect(text).toContain('**Nog te vragen aan Koen:**\n\n- Wat wil jij hierin bewaren?\n');
  });

  it('is a question where there is a guess, which it puts to the test', async () => {
    const text = await body('weekly', quietWeek);
    expect(text).toContain('- Wat wil jij hierin bewaren? Zo hoor ik of mijn vermoeden klopt.');
  });

  it('is nothing where it was heard, or where it is the opening question', async () => {
    const guess = { 'self-preserve': 'rust', 'other-preserve': 'tijd' };
    const heard = { ...guess, 'other-source': 'heard' };
    const opening = { ...guess, opening: 'Wat wil jij hierin bewaren?' };
    expect(await body('before', { answers: heard })).not.toContain('Nog te vragen');
    const answers = { ...opening, 'other-position': 'zelf plannen' };
    expect(await body('intention', { answers })).not.toContain('Nog te vragen');
  });
});

describe('last time', () => {
  it('has the step with what came of it', async () => {
    expect(await body('weekly', quietWeek)).toContain(
      '## Vorige keer\n\n**Mijn stap was:** Als ik een zucht hoor, dan vraag ik wat er speelt.\n\n**Ervan gekomen:** Gedaan\n',
    );
  });
});

describe('what is for you only', () => {
  it('stands apart, last', async () => {
    const text = await body('trust', teamTrust);
    expect(text.slice(text.indexOf('## Alleen voor jou'))).toBe(
      [
        '## Alleen voor jou',
        '**Temperatuur:** ●●○○○ Alleen zakelijk',
        '**Twijfel wordt gezegd:** ●○○○○ Dat hoor je zelden',
        '**Hulp wordt gevraagd:** ●●●○○ 3 van 5',
        '**Slecht nieuws komt snel op tafel:** ●●○○○ 2 van 5',
        '**Weinig gehoord van:** Fatima, sinds de planning veranderde.',
        '**Ja gezegd, en daarna stil:** Bij de afspraak over de overdracht op vrijdag.',
        '**Mijn aandeel:** Ik vulde stiltes zelf in.\n',
      ].join('\n\n'),
    );
  });
});

describe('a question of one’s own', () => {
  it('stands above its answer', () => {
    expect(own({ id: 'Veel.' }, { id: 'id', ask: { nl: 'Wat ging goed?' } })).toContain(
      '## Ook opgeschreven\n\n**Wat ging goed?** Veel.\n',
    );
  });

  it('has earlier answers in it, as it was asked', () => {
    const name = { id: 'naam', ask: { nl: 'Wie?' } };
    const asked = { id: 'id', ask: { nl: 'Wat zei {naam}, en {niemand}?' } };
    expect(own({ naam: '*Jo*', id: 'ja' }, name, asked)).toContain(
      '**Wat zei \\*Jo\\*, en {niemand}?** ja',
    );
  });

  it('stands with what is for you only when it is private', () => {
    expect(own({ id: 'x' }, { id: 'id', private: true })).toContain(
      '## Alleen voor jou\n\n**Vraag?** x',
    );
  });

  it.each([
    ['a list', ['een', 'twee'], { type: 'list' }, '**Vraag?**\n\n- een\n- twee'],
    ['a list of one', ['een'], { type: 'list' }, '**Vraag?**\n\n- een'],
    ['yes', true, { type: 'confirm' }, '**Vraag?** ja'],
    ['no', false, { type: 'confirm' }, '**Vraag?** nee'],
    ['a day', '2026-11-30', { type: 'date' }, '**Vraag?** 2026-11-30'],
    ['a number', 3, { type: 'scale', min: 0, max: 4, labels: [] }, '**Vraag?** ●●●●○ 3 van 4'],
    [
      'a choice',
      'a',
      { type: 'choice', choices: [{ value: 'a', label: { nl: 'Eerst' } }] },
      '**Vraag?** Eerst',
    ],
    [
      'choices',
      ['a', 'iets anders'],
      {
        type: 'choices',
        choices: [{ value: 'a', label: { nl: 'Eerst' } }],
        own: { nl: 'Anders' },
      },
      '**Vraag?**\n\n- Eerst\n- iets anders',
    ],
  ] as const)('is answered by %s', (_, answer, rest, written) => {
    expect(own({ id: answer }, { id: 'id', ...rest })).toContain(`${written}\n`);
  });
});

import { describe, expect, it } from 'vitest';
import { toSheet } from '../../../src/render/note/sheet.ts';
import { takeAlong } from '../../../src/render/note/take-along.ts';
import { builtIn, koenAboutMark, quietWeek, sharingUncertainty, type Written } from '../samples.ts';

async function card(set: string, written: Written): Promise<string> {
  return takeAlong(toSheet(await builtIn(set, written)));
}

describe('the card', () => {
  it('has the question, the step and the acknowledgement', async () => {
    expect(await card('intention', koenAboutMark)).toBe(
      [
        '> **Take this along**',
        '>',
        '> **I open with:** What do you see that I do not see yet?',
        '>',
        '> **My step:** If I feel a joke coming up, then I say what I am worried about instead.',
        '>',
        '> **What I want to acknowledge:** I see that you want to be able to stand up for us with numbers.  ',
        '> And that you are doing it for all of us.',
      ].join('\n'),
    );
  });

  it('has the sentence to say out loud, when there is one', async () => {
    expect(await card('uncertainty', sharingUncertainty)).toContain(
      '> **What I will say out loud:** I do not have this worked out.',
    );
  });

  it('has the step only, for a set that asks for no question', async () => {
    expect(await card('weekly', quietWeek)).toBe(
      '> **Neem dit mee**\n>\n> **Mijn stap:** Als het maandag stil valt, dan tel ik tot vijf.',
    );
  });

  it('is not there when there is nothing to take along', async () => {
    expect(await card('weekly', { answers: { temperature: 4, signal: 'stilte' } })).toBe('');
  });
});

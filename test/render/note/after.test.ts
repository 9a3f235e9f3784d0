import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/index.ts';
import { renderAfter } from '../../../src/render/note/after.ts';
import { setOf } from '../../support/sets/sets.ts';
import { builtIn, noteOf, type Written } from '../samples.ts';

const { after, note } = textsFor('en');

const shown = async (written: Omit<Written, 'language'>): Promise<string> =>
  renderAfter(await builtIn('after', { language: 'en', ...written }));

const known = { opening: 'What matters most to you?', guess: 'Calm', other: 'Koen' };

describe('the part about what came of a conversation', () => {
  it('has what was heard right below what was guessed, and the guess is marked as one', async () => {
    const part = await shown({ known, answers: { heard: 'Rest, for the team', guess: 'partly' } });
    const guess = part.indexOf(after.guessed);
    expect(part.slice(guess)).toMatch(/^.*Calm.*\n\n.*Rest, for the team/);
    expect(part.slice(guess)).toContain(note.source.guess);
    expect(part).toContain(after.labels['after.guess']);
  });

  it('has the opening question with what was done with it', async () => {
    const part = await shown({ known, answers: { used: 'asked', heard: 'Rest' } });
    expect(part).toContain(`**${after.opened}:** ${known.opening}`);
    expect(part.indexOf(known.opening)).toBeLessThan(part.indexOf(after.labels['after.used']));
    expect(part).toContain('I asked it');
  });

  it('does not speak of a question or a guess that there was not', async () => {
    const part = await shown({ answers: { heard: 'Rest' } });
    expect(part).not.toContain(after.guessed);
    expect(part).not.toContain(after.opened);
    expect(part.startsWith(`## ${after.heading}\n`)).toBe(true);
  });

  it('keeps apart what is for oneself only', async () => {
    const answers = { heard: 'Rest', 'heard-self': 4, temperature: 2, keep: ['Fridays'] };
    const [open = '', hidden = ''] = (await shown({ known, answers })).split(
      `## ${after.headingPrivate}`,
    );
    expect(open).toContain('Fridays');
    expect(hidden).toContain(after.labels['after.heard-self']);
    expect(hidden).toContain(note.labels['trust.temperature']);
    expect(open).not.toContain(note.labels['trust.temperature']);
  });

  it('has the next step with its day', async () => {
    const answers = { 'if-then': 'If it stalls, then I ask', 'look-back': '2026-12-01' };
    const part = await shown({ answers });
    expect(part).toContain('If it stalls, then I ask');
    expect(part).toContain('2026-12-01');
  });

  it('leaves no answer out of a set of one’s own', () => {
    const set = setOf({ id: 'mood', ask: { nl: 'Hoe ging het?', en: 'How did it go?' } });
    const part = renderAfter(noteOf(set, { language: 'en', answers: { mood: 'well' } }));
    expect(part).toContain('How did it go?');
    expect(part).toContain('well');
  });

  it('is nothing when nothing was answered', async () => {
    expect(await shown({ answers: {} })).toBe('');
  });
});

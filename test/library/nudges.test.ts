import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { loadNudges } from '../../src/library/nudges.ts';
import { startSession } from '../../src/library/session.ts';
import { loadPromptSet } from '../../src/library/sets.ts';

const session = startSession(await loadPromptSet('before'), { answers: { other: 'Koen' } });
const english = await loadNudges('en');
const never = 'Koen never listens.';

describe('nudges', () => {
  it('ask softly about words, where they matter', () => {
    expect(english.nudgeFor(never)?.words).toBe('never');
    expect(english.nudgeFor(never, { session, id: 'facts' })?.kind).toBe('absolute');
  });

  it.each(['signal', 'other', 'if-then', 'no-such-question'])('leave %s alone', (id) => {
    expect(english.nudgeFor(never, { session, id })).toBeUndefined();
  });

  it('know whom it is about', () => {
    const text = 'Mordecai wants to hurt me.';
    const of = (other: string) => {
      const about = startSession(session.set, { answers: { other } });
      return english.nudgeFor(text, { session: about, id: 'facts' })?.kind;
    };
    expect([of('Mordecai'), of('Sam')]).toEqual(['mind-reading', undefined]);
  });

  it('give way to a signal', () => {
    expect(english.nudgeFor('He always hit me.')).toBeUndefined();
    expect(english.signalIn('He hit me.')?.name).toBe('violence');
  });

  it.each(languages)('can be had in %s', async (language) => {
    const nudges = await loadNudges(language);
    expect(nudges.nudgeFor('')).toBeUndefined();
    expect(nudges.signalIn('')).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAfter } from '../../src/commands/after.ts';
import { runNew } from '../../src/commands/new.ts';
import { ReflectError } from '../../src/core/problem.ts';
import { testContext } from '../support/context.ts';

const answers = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([id, value]) => ({ id, value }));

/** Makes a note with these guesses, and reads it after these answers to the set for afterwards. */
async function noteWith(
  guesses: Readonly<Record<string, string>>,
  after?: Readonly<Record<string, string>>,
): Promise<string> {
  const { context, out } = testContext();
  const given = answers({ other: 'Koen', opening: 'What matters to you?', ...guesses });
  await runNew(context, { set: 'intention', answer: given });
  const file = out().trim();
  if (after !== undefined) await runAfter(context, { note: 'last', answer: answers(after) });
  return readFileSync(file, 'utf8');
}

const three = { 'other-preserve': 'Calm', 'other-maybe': 'Craft', likeliest: 'Craft' };

describe('several guesses at the intention of the other', () => {
  it('stand in the note as guesses, each to ask about, with the likeliest marked', async () => {
    const note = await noteWith(three);
    expect(note).toContain('- *Calm (guess)*');
    expect(note).toContain('- *Craft (guess, the likeliest)*');
  });

  it('are marked afterwards: which came near', async () => {
    const note = await noteWith(three, { heard: 'Quiet', guess: 'off', near: 'Calm' });
    expect(note).toContain('**Guess beforehand:** *Craft (guess)*');
    expect(note).toMatch(/\*\*What came near:\*\*\s+(- )?Calm/);
  });

  it('cannot come near when they were not made', async () => {
    const failed = await noteWith(three, { near: 'Speed' }).catch((error) => error);
    expect(failed).toBeInstanceOf(ReflectError);
    expect(failed.problem).toMatchObject({ code: 'answers-faulty', faults: [{ id: 'near' }] });
  });

  it('do not change a note with one guess', async () => {
    const note = await noteWith({ 'other-preserve': 'Calm' }, { guess: 'right' });
    expect(note).not.toContain('likeliest');
    expect(note).toContain('**Guess beforehand:** *Calm (guess)*');
  });

  it('are not asked for when it was heard', async () => {
    const note = await noteWith({ 'other-preserve': 'Calm', 'other-source': 'heard' });
    expect(note).toContain('Calm');
    expect(note).not.toContain('guess');
  });
});

import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { builtInSets } from '../../src/core/prompt-set/built-in-sets.ts';
import { isoWeek } from '../../src/core/time/calendar.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { walkSet } from '../support/program/walker.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const said = { other: 'Koen', 'other-preserve': 'calm', opening: 'What matters to you?' };

/** Makes the note of before the conversation, with a guess in it. */
async function makeNote(home: TestHome, language: string): Promise<void> {
  const answers = Object.entries({ ...said, 'other-source': 'guess' });
  const options = answers.flatMap(([id, value]) => ['--answer', `${id}=${value}`]);
  const run = await runReflect(['before', '--lang', language, ...options], { home: home.path });
  expect(run).toMatchObject({ code: 0, stderr: '' });
}

describe.each(languages)('a whole walk after the conversation, in %s', (language) => {
  it.each([80, 40])('at %i columns ends in the note of before', async (cols) => {
    const home = freshHome();
    await makeNote(home, language);
    const set = await builtInSets.get('after')?.();
    if (set === undefined) throw new Error('the set after is not there');
    const terminal = openTerminal({ home: home.path, args: ['after', '--lang', language], cols });
    const asked = await walkSet(terminal, set, language, {
      texts: new Map([
        ['other', said.other],
        ['opening', said.opening],
        ['guess', said['other-preserve']],
      ]),
      week: isoWeek(new Date()).week,
    });
    await terminal.waitFor(textsFor(language).talk.whatNow);
    terminal.press('enter');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const { text } = home.note();
    expect(text).toContain('\nstatus: done\n');
    expect(text).toContain(said['other-preserve']);
    /* All but the one about several guesses: there was one. */
    expect(asked.map(({ id }) => id)).toEqual(
      set.questions.map(({ id }) => id).filter((id) => id !== 'near'),
    );
    for (const { id, type } of asked) {
      expect(text).toContain(`\n${id}:`);
      if (type === 'text') expect(text).toContain(`words about ${id}`);
    }
    expect(home.drafts()).toEqual([]);
  });
});

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runAfter } from '../../src/commands/after.ts';
import { runNew } from '../../src/commands/new.ts';
import { runShare, type ShareOptions } from '../../src/commands/share.ts';
import type { Prompter } from '../../src/core/ports.ts';
import { ReflectError } from '../../src/core/problem.ts';
import { readShared } from '../../src/core/share/shared-file.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { type ContextOptions, testContext } from '../support/context.ts';
import { freshHome } from '../support/disk/home.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

const { share: texts } = textsFor('en');

const pairs = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([id, value]) => ({ id, value }));

const leaves = {
  'self-preserve': 'Everyone comes along, also Koen',
  shared: 'Customers who stay',
  unsure: 'Whether Koen’s list is right',
  opening: 'What counts for you?',
};
const stays = {
  other: 'Koen',
  temperature: '2',
  signal: 'the sigh',
  facts: 'his chair moved',
  'other-preserve': 'Time for customers',
  'other-source': 'guess',
  'if-then': 'If he sighs, then I wait',
};

const nobody = (yes: boolean): Prompter =>
  scriptedPrompter(() => {
    throw new Error('no question is asked');
  }, [yes]);

/** A note, and what sharing it gives. */
async function share(options: Partial<ShareOptions>, from: ContextOptions = {}) {
  const home = from.home ?? freshHome();
  const maker = testContext({ home });
  await runNew(maker.context, { set: 'before', answer: pairs({ ...leaves, ...stays }) });
  const test = testContext({ ...from, home });
  const all = { note: 'last', names: 'written', guess: false, force: false, ...options } as const;
  let problem: unknown;
  try {
    await runShare(test.context, all);
  } catch (error) {
    problem = error instanceof ReflectError ? error.problem : error;
  }
  return { out: test.out(), err: test.err(), problem, home, id: home.note().text.slice(8, 12) };
}

describe('reflect share', () => {
  it('prints what is mine, and nothing of what stays', async () => {
    const { out, err, id } = await share({ to: '-' });
    expect(err).toBe('');
    for (const words of Object.values(leaves)) expect(out).toContain(words);
    const { 'other-source': _, temperature, other, ...words } = stays;
    for (const each of Object.values(words)) expect(out).not.toContain(each);
    expect(out).not.toContain(id);
    expect(out).not.toMatch(/2026|temperature|with/);
  });

  it('writes a file for the owner only, that reads back', async () => {
    const home = freshHome();
    const to = home.at('for-koen.md');
    const { out, err } = await share({ to, from: 'Mark' }, { home });
    expect({ out, err }).toEqual({ out: `${to}\n`, err: '' });
    expect(statSync(to).mode & 0o777).toBe(0o600);
    expect(readShared(readFileSync(to, 'utf8'))).toMatchObject({
      kind: 'shared',
      file: { shared: { from: 'Mark', parts: { shared: [leaves.shared] }, guesses: [] } },
    });
  });

  it('never writes over a file, unless it is told to, and never over a note', async () => {
    const home = freshHome();
    const to = home.write('mine.md', 'precious');
    expect((await share({ to }, { home })).problem).toMatchObject({ code: 'target-taken' });
    expect(readFileSync(to, 'utf8')).toBe('precious');
    const other = freshHome();
    writeFileSync(other.at('mine.md'), 'old');
    await share({ to: other.at('mine.md'), force: true }, { home: other });
    expect(readFileSync(other.at('mine.md'), 'utf8')).toContain('share/1');
    const third = freshHome();
    const among = await share({ to: third.at('notes/x.md'), force: true }, { home: third });
    expect(among.problem).toMatchObject({ code: 'target-among-notes' });
  });

  it('puts a role in the place of the name', async () => {
    const { out } = await share({ to: '-', names: 'roles' });
    expect(out).not.toContain('Koen');
    expect(out).toContain('Everyone comes along, also my colleague\n');
    expect(out).toContain('Whether my colleague’s list is right\n');
  });

  it('holds the guess only when it is asked for, as a guess', async () => {
    const { out } = await share({ to: '-', guess: true });
    expect(out).toContain('other-preserve-guess:\n  - Time for customers\n');
    expect(out).toContain(`## ${texts.guesses}\n`);
  });

  it('has what both keep after the conversation, and nothing else of it', async () => {
    const home = freshHome();
    const test = testContext({ home });
    await runNew(test.context, { set: 'before', answer: pairs({ opening: 'And?' }) });
    const after = { heard: 'the visits', surprise: 'much', keep: 'Fridays', renew: 'the list' };
    await runAfter(test.context, { note: 'last', answer: pairs(after) });
    const from = test.out().length;
    await runShare(test.context, {
      note: 'last',
      to: '-',
      names: 'written',
      guess: false,
      force: false,
    });
    const out = test.out().slice(from);
    expect(out).toContain('keep:\n  - Fridays\nrenew:\n  - the list\n');
    expect(out).not.toMatch(/the visits|much/);
  });

  it('gives JSON, with the ids of what stays', async () => {
    const { out } = await share({ to: '-' }, { json: true });
    expect(JSON.parse(out)).toMatchObject({
      schema: 'reflect.share/1',
      path: null,
      lang: 'en',
      preserve: [leaves['self-preserve']],
      opening: leaves.opening,
      guesses: [],
      stays: expect.arrayContaining(Object.keys(stays)),
    });
    const { id, ...rest } = JSON.parse(out);
    const words = JSON.stringify({ ...rest, stays: [] });
    expect(words).not.toContain(stays['other-preserve']);
  });

  it('needs to know where it goes where nobody can be asked', async () => {
    const { problem, out } = await share({});
    expect(problem).toEqual({ code: 'usage', detail: texts.saysWhere });
    expect(out).toBe('');
  });

  it('refuses a note that holds nothing for the other', async () => {
    const { context } = testContext();
    await runNew(context, { set: 'weekly', answer: pairs({ temperature: '3' }) });
    const made = runShare(context, {
      note: 'last',
      to: '-',
      names: 'written',
      guess: false,
      force: false,
    });
    await expect(made).rejects.toMatchObject({ problem: { code: 'nothing-to-share' } });
  });
});

describe('reflect share in a terminal', () => {
  it('shows exactly what leaves, and each question whose answer stays, before it writes', async () => {
    const home = freshHome();
    const to = home.at('out.md');
    const { err, out } = await share({ to, names: 'roles' }, { home, prompter: nobody(true) });
    const [, body = ''] = readFileSync(to, 'utf8').split('---\n\n');
    expect(err).toContain(`${texts.leaves}\n\n${body}`);
    const [, after = ''] = err.split(`${texts.stays}\n`);
    for (const question of ['Who is it about?', 'What might Koen want to keep in this?']) {
      expect(after).toContain(`• ${question}\n`);
    }
    expect(after).not.toContain('• What do you want to keep');
    expect(out).toBe(`${to}\n`);
  });

  it('writes nothing when the person says no', async () => {
    const home = freshHome();
    const to = home.at('out.md');
    const { err, out, problem } = await share({ to }, { home, prompter: nobody(false) });
    expect({ out, problem }).toEqual({ out: '', problem: undefined });
    expect(err).toContain(texts.notWritten);
    expect(() => statSync(to)).toThrow();
  });

  it('asks as well before it goes into a pipe', async () => {
    const { out } = await share({ to: '-' }, { prompter: nobody(false) });
    expect(out).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/language.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { draftOnDisk, draftsOnDisk } from '../support/disk/drafts-on-disk.ts';
import { errnos } from '../support/disk/faulty-disk.ts';
import { faultyDisk, writingSteps } from '../support/disk/faulty-program.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { allAnswers, endOfWalk, make, moves, shortSet } from '../support/sets/short-set.ts';
import { openTerminal } from '../support/terminal/pty.ts';
import { unspaced } from '../support/terminal/screen.ts';

const answered = ['--answer', 'opening=What matters to you?'];

/** What looks like a program that fell over. */
const trace = /\bat .*[:(]\d+:\d+|Error:|node:internal|made up by a test/;

const notesIn = (home: TestHome) => home.notes().filter(({ path }) => path.endsWith('.md'));

/** Every step and every error in turn; `test/storage` has them in all combinations. */
const draftSteps = writingSteps.filter((step) => step !== 'link');
const draftFaults = errnos.map((code, index) => ({
  code,
  step: draftSteps[index % draftSteps.length] ?? 'write',
}));

/** Two steps for each error, and each step for two errors. */
const stepsFor = (code: (typeof errnos)[number]) => {
  const index = errnos.indexOf(code);
  return writingSteps.filter((_, at) => [index, (index + 3) % errnos.length].includes(at));
};

/** What the program says of a path that the system refuses to write, after the path. */
const refusal = (language: Language, reason: string): string => {
  const { problems } = textsFor(language).problem;
  const { what } = problems['cannot-write']({ code: 'cannot-write', path: '§', reason });
  return what.slice(what.indexOf('§') + 1);
};

describe('a note that is made without a terminal', () => {
  it.each(errnos)('is there whole, or said not to be, when any step meets %s', async (code) => {
    const because = refusal('en', code);
    await Promise.all(
      stepsFor(code).map(async (step) => {
        const home = freshHome();
        const env = faultyDisk({ under: home.path, step, code });
        const run = await runReflect(answered, { home: home.path, env });
        const notes = notesIn(home);
        const seen = `${step} ${code}: ${run.stderr}`;
        expect(run.stderr, seen).not.toMatch(trace);
        expect(run.code, seen).toBe(notes.length === 1 ? 0 : 1);
        if (notes.length === 1) {
          expect(run.stdout).toBe(`${notes[0]?.path}\n`);
          expect(notes[0]?.text).toContain('What matters to you?');
        } else {
          expect(run.stdout).toBe('');
          expect(run.stderr, seen).toContain(because);
          expect(run.stderr).toContain(home.at('notes'));
          expect(home.notes(), seen).toEqual([]);
        }
      }),
    );
  });

  it('takes the place of no other when the disk allows no second name', async () => {
    const home = freshHome();
    const env = faultyDisk({ under: home.path, step: 'link', code: 'EACCES' });
    const run = await runReflect(answered, { home: home.path, env });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(home.note().text).toContain('What matters to you?');
  });
});

describe('a walk', () => {
  it.each(['EACCES', 'EROFS', 'ENOSPC'])('is not begun on a disk that says %s', async (code) => {
    const home = freshHome();
    const env = faultyDisk({ under: home.path, step: 'open', code });
    const terminal = openTerminal({ home: home.path, env });
    expect(await terminal.exit()).toEqual({ code: 1, signal: 0 });
    expect(terminal.everything()).not.toMatch(trace);
    expect(home.drafts()).toEqual([]);
  });

  it.each(draftFaults)(
    'whose draft meets $code at $step in the middle keeps every answer and says so',
    async ({ code, step }) => {
      const home = freshHome();
      home.write('prompts/short.yaml', shortSet);
      const when = home.at('broken');
      const env = faultyDisk({ under: home.at('drafts'), step, code, when });
      const terminal = openTerminal({ home: home.path, args: ['short'], env });
      await terminal.waitFor('Who is it about?');
      home.write('broken', '');
      await make(terminal, moves);
      terminal.press('enter');
      expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
      expect(terminal.everything()).not.toMatch(trace);
      expect(unspaced(terminal.everything())).toContain(unspaced(refusal('en', code)));
      expect(home.note().text).toContain('Why?');
    },
  );
});

describe.each(languages)('a disk that fills up while a person answers, in %s', (language) => {
  const { talk } = textsFor(language);

  it('lets them go on, try again, and stop with all they wrote once there is room', async () => {
    const home = freshHome();
    home.write('prompts/short.yaml', shortSet);
    const when = home.at('full');
    const env = faultyDisk({ under: home.at('notes'), step: 'write', code: 'ENOSPC', when });
    const args = ['short', '--lang', language];
    const terminal = openTerminal({ home: home.path, args, env });
    await terminal.waitFor('Who is it about?');
    await make(terminal, moves.slice(0, -1));
    home.write('full', '');
    terminal.press('enter');
    await terminal.waitFor(talk.whatNow);
    terminal.press('enter');
    await terminal.waitFor((screen) => {
      const shown = unspaced(screen.rows().join(''));
      const said = shown.indexOf(unspaced(refusal(language, 'ENOSPC')));
      return said >= 0 && shown.includes(unspaced(talk.menu.later), said);
    });
    expect(terminal.everything()).not.toContain(talk.saved);
    expect(unspaced(terminal.everything())).toContain(unspaced(home.drafts()[0]?.path ?? '?'));
    expect(draftOnDisk(home).answers).toEqual(allAnswers);
    expect(notesIn(home)).toEqual([]);
    terminal.kill('SIGTERM');
    expect((await terminal.exit()).code).toBe(130);
    expect(terminal.everything()).not.toMatch(trace);

    const resumed = openTerminal({ home: home.path, args: ['resume', '--lang', language] });
    await resumed.waitFor(talk.whatNow);
    resumed.press('enter');
    expect(await resumed.exit()).toEqual({ code: 0, signal: 0 });
    expect(home.note().text).toContain('Why?');
    expect(draftsOnDisk(home)).toEqual([]);
  });
});

describe('stopping while the draft cannot be saved', () => {
  it('says that it failed, and does not promise what is not there', async () => {
    const home = freshHome();
    home.write('prompts/short.yaml', shortSet);
    const when = home.at('full');
    const env = faultyDisk({ under: home.at('drafts'), step: 'write', code: 'ENOSPC', when });
    const terminal = openTerminal({ home: home.path, args: ['short'], env });
    await terminal.waitFor('Who is it about?');
    await make(terminal, moves.slice(0, 4));
    home.write('full', '');
    await make(terminal, moves.slice(4, 6));
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ code: 1, signal: 0 });
    expect(draftOnDisk(home).answers).toEqual(new Map([['who', 'San']]));
    expect(terminal.everything()).not.toMatch(trace);
    expect(terminal.shows('the disk is full')).toBe(true);
  });
});

describe('a draft that cannot be taken away once its note is there', () => {
  it('makes no second note, and is tidied away the next time', async () => {
    const home = freshHome();
    home.write('prompts/short.yaml', shortSet);
    const when = home.at('stuck');
    const env = faultyDisk({ under: home.at('drafts'), step: 'unlink', code: 'EIO', when });
    const terminal = openTerminal({ home: home.path, args: ['short'], env });
    await terminal.waitFor('Who is it about?');
    await make(terminal, moves);
    expect(terminal.shows(endOfWalk)).toBe(true);
    home.write('stuck', '');
    terminal.press('enter');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    expect(draftOnDisk(home).finishing).toBe(true);
    const again = await runReflect(['resume'], { home: home.path });
    expect(again).toMatchObject({ code: 0, stdout: `${home.note().path}\n` });
    expect(draftsOnDisk(home)).toEqual([]);
  });
});

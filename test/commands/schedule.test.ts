import { describe, expect, it } from 'vitest';
import { runSchedule, type ScheduleOptions } from '../../src/commands/schedule.ts';
import { platformOf } from '../../src/core/platform.ts';
import type { Machine } from '../../src/core/ports.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { type ContextOptions, testContext } from '../support/context.ts';
import { freshHome } from '../support/disk/home.ts';
import { commandOfCron, wordsOfShell } from '../support/formats/shell-words.ts';
import { laterProblemOf } from '../support/problem-of.ts';

const monday: ScheduleOptions = { day: 'mon', at: '09:00', set: 'weekly' };

async function scheduled(options: Partial<ScheduleOptions>, so: ContextOptions = {}) {
  const test = testContext(so);
  await runSchedule(test.context, { ...monday, ...options });
  return { out: test.out(), err: test.err(), home: test.home };
}

describe('reflect schedule', () => {
  it.each([
    ['linux', 'OnCalendar='],
    ['darwin', '<!DOCTYPE plist'],
    ['win32', '<Task '],
    ['openbsd', '0 9 * * 1 '],
  ])('prints an entry for what is there on %s', async (platform, words) => {
    const { out, err, home } = await scheduled({}, { machine: { platform: platformOf(platform) } });
    expect(out).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(home.notes()).toEqual([]);
  });

  it('runs the program by its full paths, and only asks whether it is due', async () => {
    const { out } = await scheduled({ for: 'cron' });
    const [call = ''] = commandOfCron(out).split(' && ');
    expect(wordsOfShell(call)).toEqual([
      '/usr/bin/node',
      '/usr/lib/reflect/bin/reflect.js',
      'due',
      '--quiet',
      '--set',
      'weekly',
    ]);
  });

  it('makes the note of an answers file by its full path, in the language of now', async () => {
    const { out } = await scheduled({ for: 'cron', answers: 'my week.yaml' }, { language: 'nl' });
    expect(out).toContain(' REFLECT_LANG=nl ');
    expect(out).toContain(" new weekly --if-due --answers '/home/koen/my week.yaml'\n");
    expect(out).not.toContain('notify-send');
  });

  it('takes along what a variable says of the note, and leaves to the settings what they say', async () => {
    const home = freshHome();
    home.write('config.yaml', 'lang: nl\nteam: web\n');
    const options = { for: 'cron', answers: 'week.yaml' } as const;
    const settled = await scheduled(options, { home });
    expect(settled.out).not.toContain('REFLECT_');
    const env = { REFLECT_TEAM: 'planning', REFLECT_LANG: 'en' };
    const told = await scheduled(options, { home, env });
    expect(told.out).toContain(' REFLECT_LANG=en REFLECT_TEAM=planning ');
    expect((await scheduled({ for: 'cron' }, { home, env })).out).not.toContain('REFLECT_TEAM');
  });

  it('says that there is no such answers file yet, and prints the entry all the same', async () => {
    const { out, err } = await scheduled({ for: 'cron', answers: 'my week.yaml' });
    expect(out).toContain("'/home/koen/my week.yaml'");
    expect(err).toContain(
      textsFor('en').problem.problems['file-missing']({
        code: 'file-missing',
        path: 'my week.yaml',
      }).what,
    );
  });

  it('takes along where things are kept', async () => {
    const settings = new Map([['REFLECT_HOME', '/home/koen/my notes']]);
    const { out } = await scheduled({ for: 'cron' }, { machine: { settings } });
    expect(out).toContain(" REFLECT_HOME='/home/koen/my notes' ");
  });

  it.each([
    ['day', 'someday', 'monday'],
    ['at', '24:00', '23:59'],
  ] as const)('refuses a wrong --%s, with what is right', async (option, value, right) => {
    const problem = await laterProblemOf(scheduled({ [option]: value }));
    expect(problem).toMatchObject({ code: 'usage', detail: expect.stringContaining(right) });
    expect(problem).toMatchObject({ detail: expect.stringContaining(value) });
  });

  it('refuses a set that does not exist', async () => {
    const problem = await laterProblemOf(scheduled({ set: 'wekly' }));
    expect(problem).toMatchObject({ code: 'set-unknown', nearest: ['weekly'] });
  });

  it('refuses answers from standard input, which will not be there', async () => {
    const detail = textsFor('en').schedule.answersFromInput;
    expect(await laterProblemOf(scheduled({ answers: '-' }))).toEqual({ code: 'usage', detail });
  });

  it.each([
    ['\n* * * * * rm -rf ~', 'U+000A'],
    ['\t', 'U+0009'],
    ['\u001b[2J', 'U+001B'],
  ])('refuses a path with %j in it', async (unseen, shown) => {
    const answers = `week${unseen}.yaml`;
    expect(await laterProblemOf(scheduled({ for: 'cron', answers }))).toMatchObject({
      detail: expect.stringContaining(shown),
    });
  });

  it('gives a program the parts one by one', async () => {
    const { out } = await scheduled({ for: 'systemd' }, { json: true });
    expect(JSON.parse(out)).toMatchObject({
      schema: 'reflect.schedule/1',
      for: 'systemd',
      parts: [{ file: 'reflect-weekly.service' }, { file: 'reflect-weekly.timer' }],
      checked: null,
    });
  });
});

describe('reflect schedule --check', () => {
  const checking = (check: Machine['check']) => scheduled({ check: true }, { machine: { check } });
  const { schedule } = textsFor('en');

  it('says which parser found the entry right', async () => {
    const { out, err } = await checking(async () => ({ parser: 'verify', faults: '' }));
    expect(out).toContain('OnCalendar=');
    expect(err).toContain(schedule.checked('verify'));
  });

  it('says so when there is no parser', async () => {
    const { out, err } = await checking(async () => undefined);
    expect(out).toContain('OnCalendar=');
    expect(err).toContain(schedule.noParser('systemd'));
  });

  it('fails with the words of the parser, and prints no entry that is not right', async () => {
    const problem = await laterProblemOf(
      checking(async () => ({ parser: 'verify', faults: 'no good' })),
    );
    expect(problem).toEqual({ code: 'entry-refused', parser: 'verify', detail: 'no good' });
  });
});

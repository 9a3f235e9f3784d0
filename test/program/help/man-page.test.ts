import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleCommands } from '../../../src/i18n/example-commands.ts';
import { manPage } from '../../../src/program/help/man-page.ts';
import { keyOf } from '../../../src/program/names.ts';
import { roffText } from '../../../src/render/help/roff.ts';
import { skipAloud } from '../../support/aloud.ts';
import { freshHome } from '../../support/disk/home.ts';
import { projectRoot } from '../../support/program/environment.ts';
import { commandsIn, wholeProgram } from '../../support/program/whole-program.ts';

const page = manPage('1.2.3');
const commands = commandsIn(await wholeProgram());

/** What a program says about the page, or why there is none to ask. */
function judged(command: string, ...args: string[]): string | undefined {
  const file = freshHome().write('reflect.1', page);
  const { status, stdout, stderr, error } = spawnSync(command, [...args, file], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '78', MANROFFOPT: '' },
  });
  if (error !== undefined) return undefined;
  expect(status).toBe(0);
  return args.includes('--warnings') ? stderr : stdout + stderr;
}

const missing = (command: string) =>
  spawnSync(command, ['--version']).error === undefined ? undefined : `there is no ${command}`;

describe('the page of the manual', () => {
  it.each(commands.filter((each) => keyOf(each) !== 'help').map((each) => [keyOf(each), each]))(
    'tells of %s with every option, and shows how it is used',
    (key, command) => {
      expect(page).toContain(roffText(`reflect ${key}`));
      for (const { long = '' } of command.options) expect(page).toContain(roffText(long));
    },
  );

  it('shows every example', () => {
    const examples = Object.values(exampleCommands).flatMap((each) => Object.values(each));
    expect(examples.filter((each) => !page.includes(roffText(each)))).toEqual([]);
  });

  it('has nothing that starts like a request but is none', () => {
    const requests = page.split('\n').filter((line) => /^[.']/.test(line));
    expect(
      requests.filter((line) => !/^\.(?:TH|SH|SS|TP|PP|RS|RE|nf|fi|nh|ad)\b/.test(line)),
    ).toEqual([]);
  });

  it('is part of the package', () => {
    const manifest: unknown = JSON.parse(
      readFileSync(path.join(projectRoot, 'package.json'), 'utf8'),
    );
    expect(manifest).toMatchObject({ man: ['./dist/reflect.1'] });
  });
});

describe.skipIf(skipAloud(missing('man')))('man', () => {
  it('finds nothing wrong in it', () => {
    expect(judged('man', '--warnings', '-l')).toBe('');
  });

  it('shows commands and examples so that they can be copied', () => {
    const shown = (judged('man', '-l') ?? '').replace(/\s+/g, ' ');
    expect(shown).toContain('reflect drafts discard [options] <draft>');
    expect(shown).toContain(exampleCommands.new.script);
    expect(shown).toContain(exampleCommands.search.phrase);
    expect(shown).toContain('~/.local/share/reflect/notes');
  });
});

describe.skipIf(skipAloud(missing('mandoc')))('mandoc', () => {
  it('finds nothing wrong in it but that it has no date, which would differ by build', () => {
    const said = judged('mandoc', '-T', 'lint') ?? '';
    expect(
      said.split('\n').filter((line) => line !== '' && !line.includes('missing date')),
    ).toEqual([]);
  });
});

import { copyFileSync, mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import type { EntryToRender } from '../../../src/render/schedule/entry.ts';
import { renderSystemd } from '../../../src/render/schedule/systemd.ts';
import { createMachine } from '../../../src/storage/machine.ts';
import { findProgram } from '../../../src/terminal/programs/find-program.ts';
import { skipAloud } from '../../support/aloud.ts';
import { freshHome } from '../../support/disk/home.ts';
import { wordsOfSystemd } from '../../support/formats/shell-words.ts';
import { anyEntry, reminder, run } from './samples.ts';

function valuesOf(entry: EntryToRender, key: string): string[] {
  const text = renderSystemd(entry)
    .map((part) => part.text)
    .join('\n');
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${key}=`))
    .map((line) => line.slice(key.length + 1));
}

describe('units for systemd', () => {
  it('are a service and a timer of the same name', () => {
    expect(renderSystemd(run).map(({ file }) => file)).toEqual([
      'reflect-weekly.service',
      'reflect-weekly.timer',
    ]);
  });

  it('ask whether it is due before they remind', () => {
    expect(valuesOf(reminder, 'ExecCondition')).toEqual([reminder.call.join(' ')]);
    expect(valuesOf(reminder, 'ExecStart').map(wordsOfSystemd)).toEqual([
      ['/usr/bin/env', 'notify-send', '--', reminder.reminder],
    ]);
  });

  it('run what does the work without a condition', () => {
    expect(valuesOf(run, 'ExecCondition')).toEqual([]);
    expect(valuesOf(run, 'ExecStart')).toEqual([run.call.join(' ')]);
  });

  it('hand every word to the program as it is, whatever signs it holds', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const [words = []] = valuesOf(entry, 'ExecStart').map(wordsOfSystemd);
        expect(words.slice(words[0] === '/usr/bin/env' ? 1 : 0)).toEqual(entry.call);
        const [home = ''] = entry.settings.values();
        const [setting = ''] = valuesOf(entry, 'Environment');
        expect(setting.replaceAll(/^"|"$/g, '').replaceAll(/\\(["\\])|%(%)/g, '$1$2')).toBe(
          `REFLECT_HOME=${home}`,
        );
      }),
    );
  });
});

const platform = platformOf('linux');
const missing = findProgram('systemd-analyze', { platform, env: process.env })
  ? undefined
  : 'systemd-analyze is not here, so no unit is read by systemd itself';

describe.skipIf(skipAloud(missing))('units for systemd, read by systemd itself', () => {
  const { check } = createMachine({ platform, env: process.env, node: '', script: '' });

  /** An entry whose program is really there, in a folder with an odd name. */
  const entryIn = (folder: string): EntryToRender => {
    const home = freshHome();
    mkdirSync(home.at(folder), { recursive: true });
    const program = home.at(`${folder}/true`);
    copyFileSync('/bin/true', program);
    const settings = new Map([['REFLECT_HOME', home.at(folder)]]);
    return { ...reminder, settings, call: [program, home.at(folder), 'due'] };
  };

  it.each(['plain', 'a b', '100%d', "it's", 'a"b', 'a\\b', 'a$b$$(c)', 'é €', '#;'])(
    'are right for a program in a folder called %s',
    async (folder) => {
      expect(await check('systemd', renderSystemd(entryIn(folder)))).toEqual({
        parser: 'systemd-analyze verify',
        faults: '',
      });
    },
  );

  it('are wrong for a program that is not there', async () => {
    const outcome = await check('systemd', renderSystemd({ ...run, call: ['/no/such/node'] }));
    expect(outcome?.faults).toContain('/no/such/node');
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('come at their time on day %i', async (weekday) => {
    const when = { weekday, hour: 23, minute: 59 };
    expect(await check('systemd', renderSystemd({ ...entryIn('x'), when }))).toMatchObject({
      faults: '',
    });
  });
});

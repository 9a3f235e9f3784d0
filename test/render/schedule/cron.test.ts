import { execFileSync } from 'node:child_process';
import { Cron } from 'croner';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCron } from '../../../src/render/schedule/cron.ts';
import type { EntryToRender } from '../../../src/render/schedule/entry.ts';
import { anyPath } from '../../support/any/any-path.ts';
import { commandOfCron, wordsOfShell } from '../../support/formats/shell-words.ts';
import { anyEntry, reminder, run } from './samples.ts';

function lineOf(entry: EntryToRender): string {
  const [part] = renderCron(entry);
  return part?.text ?? '';
}

/** When cron starts the line next, as a parser of crontabs sees it. */
const nextOf = (line: string, after: Date): Date | null =>
  new Cron(line.split(' ').slice(0, 5).join(' '), { paused: true }).nextRun(after);

describe('a line for cron', () => {
  it.each([
    ['Monday', 0, new Date(2026, 10, 23, 9, 0)],
    ['Wednesday', 2, new Date(2026, 10, 25, 9, 0)],
    ['Saturday', 5, new Date(2026, 10, 28, 9, 0)],
    ['Sunday', 6, new Date(2026, 10, 29, 9, 0)],
  ])('starts on %s', (_day, weekday, next) => {
    const line = lineOf({ ...run, when: { weekday, hour: 9, minute: 0 } });
    expect(nextOf(line, new Date(2026, 10, 23, 8, 59))).toEqual(next);
  });

  it.each([
    [0, 0],
    [7, 5],
    [23, 59],
  ])('starts at %i:%i, and a week later again', (hour, minute) => {
    const line = lineOf({ ...run, when: { weekday: 4, hour, minute } });
    const first = nextOf(line, new Date(2026, 10, 23));
    expect(first).toEqual(new Date(2026, 10, 27, hour, minute));
    expect(first && nextOf(line, first)).toEqual(new Date(2026, 11, 4, hour, minute));
  });

  it('is one line', () => {
    expect(lineOf(reminder)).toMatch(/^[^\n]+\n$/);
  });

  it('hands every word to the program as it is, whatever signs it holds', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const command = commandOfCron(lineOf({ ...entry, settings: new Map() }));
        expect(wordsOfShell(command)).toEqual(entry.call);
      }),
      { numRuns: 60 },
    );
  });

  it('says where things are kept, whatever signs the folder holds', () => {
    fc.assert(
      fc.property(anyPath, (home) => {
        const call = ['/bin/sh', '-c', 'printf %s "$REFLECT_HOME"'];
        const settings = new Map([['REFLECT_HOME', home]]);
        const command = commandOfCron(lineOf({ ...run, call, settings }));
        expect(execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' })).toBe(home);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a reminder by cron', () => {
  /** Runs the line with a call that ends with `code`, on a computer without notifications. */
  const outcome = (code: number, onMac: boolean) => {
    const call = ['/bin/sh', '-c', `exit ${code}`];
    const command = commandOfCron(lineOf({ ...reminder, call, onMac }));
    // No program is on this path, so nothing can show a notification.
    return execFileSync('/bin/sh', ['-c', `PATH=/nowhere; ${command}; true`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  };

  it.each([false, true])(
    'is printed, for cron to mail, where it cannot be shown (mac: %s)',
    (onMac) => {
      expect(outcome(0, onMac)).toBe(`${reminder.reminder}\n`);
    },
  );

  it.each([10, 1, 2])('is not given when the call ends with %i', (code) => {
    expect(outcome(code, false)).toBe('');
  });
});

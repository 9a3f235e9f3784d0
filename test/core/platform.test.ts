import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../src/core/platform.ts';

const names = ['linux', 'darwin', 'win32', 'freebsd', 'android', 'constructor'];

describe('a platform', () => {
  it.each([
    ['linux', 'systemd'],
    ['darwin', 'launchd'],
    ['win32', 'windows'],
    ['freebsd', 'cron'],
  ])('has a scheduler, on %s %s', (name, scheduler) => {
    expect(platformOf(name).scheduler).toBe(scheduler);
  });

  it.each([
    ['linux', ['SIGINT'], ['SIGTERM', 'SIGHUP'], true],
    ['darwin', ['SIGINT'], ['SIGTERM', 'SIGHUP'], true],
    ['win32', ['SIGINT', 'SIGBREAK'], ['SIGTERM', 'SIGHUP'], false],
  ])('has signals, on %s %j and %j', (name, keySignals, endSignals, stopsJobs) => {
    expect(platformOf(name)).toMatchObject({ keySignals, endSignals, stopsJobs });
  });

  it.each(names)('is something that the program can work with: %s', (name) => {
    const { scriptEndings, programEndings, editors } = platformOf(name);
    expect(editors).not.toEqual([]);
    for (const ending of scriptEndings) expect(programEndings).toContain(ending);
  });
});

/** What would be a question about the platform outside the one place that has the answers. */
const asks =
  /\b(?:win32|darwin|freebsd|openbsd|cygwin)\b|\bprocess\.platform\b|platform\s*[!=]==|[!=]==\s*'(?:windows|mac)'|\bpath\.sep\s*[!=]==/;

describe('what differs by platform', () => {
  it('stands in one place', () => {
    const root = path.join(import.meta.dirname, '../../src');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => asks.test(readFileSync(path.join(root, file), 'utf8')));
    expect(files).toEqual([path.join('core', 'platform.ts')]);
  });
});

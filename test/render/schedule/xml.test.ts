import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryToRender } from '../../../src/render/schedule/entry.ts';
import { renderLaunchd } from '../../../src/render/schedule/launchd.ts';
import { renderTask } from '../../../src/render/schedule/windows-task.ts';
import {
  literalsOfPowershell,
  wordsOfShell,
  wordsOfWindows,
} from '../../support/formats/shell-words.ts';
import { anyEntry, reminder, run } from './samples.ts';

const elementsIn = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement);

function rootOf(text: string): XmlElement {
  const { root } = parseXml(text);
  if (root === null) throw new Error('there is nothing in it');
  return root;
}

/** A property list as data. */
function dataOf(element: XmlElement): unknown {
  const inside = elementsIn(element);
  switch (element.name) {
    case 'dict':
      return Object.fromEntries(
        inside.flatMap((each, index) => {
          const value = inside[index + 1];
          return each.name === 'key' && value !== undefined ? [[each.text, dataOf(value)]] : [];
        }),
      );
    case 'array':
      return inside.map(dataOf);
    case 'integer':
      return Number(element.text);
    default:
      return element.text;
  }
}

function plistOf(entry: EntryToRender): unknown {
  const [dict] = elementsIn(rootOf(renderLaunchd(entry)[0]?.text ?? ''));
  return dict && dataOf(dict);
}

describe('a property list for launchd', () => {
  it('says what to do and when, on Sunday too', () => {
    const when = { weekday: 6, hour: 7, minute: 5 };
    expect(plistOf({ ...run, when })).toEqual({
      Label: 'local.reflect-weekly',
      ProgramArguments: run.call,
      StartCalendarInterval: { Weekday: 7, Hour: 7, Minute: 5 },
    });
  });

  it('holds every text as it is, whatever signs are in it', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(plistOf(entry)).toMatchObject({
          ProgramArguments: entry.call,
          EnvironmentVariables: Object.fromEntries(entry.settings),
        });
      }),
    );
  });

  it('reminds only when the call ends well, with a notification of macOS', () => {
    const text = `say "no" \\ it's 100%`;
    expect(plistOf({ ...reminder, reminder: text })).toMatchObject({
      ProgramArguments: ['/bin/sh', '-c', expect.stringContaining(' && { osascript -e ')],
    });
    const [, , command = ''] = Object.values(plistOf({ ...reminder, reminder: text }) ?? {})[1];
    const script = command.split('osascript')[1]?.split(' 2>')[0];
    expect(wordsOfShell(script)).toEqual([
      '-e',
      `display notification "say \\"no\\" \\\\ it's 100%" with title "reflect"`,
    ]);
  });
});

/** The element at a path of names. */
function at(root: XmlElement, ...names: string[]): XmlElement {
  let element = root;
  for (const name of names) {
    const next = elementsIn(element).find((each) => each.name === name);
    if (next === undefined) throw new Error(`there is no ${name}`);
    element = next;
  }
  return element;
}

const taskOf = (entry: EntryToRender): XmlElement => rootOf(renderTask(entry)[0]?.text ?? '');

/** What PowerShell is told to do. */
function commandOf(entry: EntryToRender): string {
  const line = at(taskOf(entry), 'Actions', 'Exec', 'Arguments').text;
  const words = wordsOfWindows(line);
  expect(words.slice(0, -1)).toEqual(['-NoProfile', '-WindowStyle', 'Hidden', '-Command']);
  return words.at(-1) ?? '';
}

describe('a task for Windows', () => {
  it('says when, from a day on', () => {
    const task = taskOf({ ...run, when: { weekday: 2, hour: 7, minute: 5 } });
    const trigger = at(task, 'Triggers', 'CalendarTrigger');
    expect(at(trigger, 'StartBoundary').text).toBe('2026-11-23T07:05:00');
    const days = elementsIn(at(trigger, 'ScheduleByWeek', 'DaysOfWeek')).map(({ name }) => name);
    expect(days).toEqual(['Wednesday']);
  });

  it('is ASCII, so that it is right in any encoding that a shell writes', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(renderTask(entry)[0]?.text).toMatch(/^[\n\x20-\x7e]+$/);
        expect(at(taskOf(entry), 'RegistrationInfo', 'Description').text).toBe(entry.about);
      }),
    );
  });

  it('hands every text to PowerShell as it is, and never a percent sign to the scheduler', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const command = commandOf(entry);
        expect(command).not.toContain('%');
        expect(literalsOfPowershell(command)).toEqual([...entry.settings.values(), ...entry.call]);
      }),
    );
  });

  it('reminds only when the call ends well', () => {
    const command = commandOf({ ...reminder, reminder: "it's 100% “time”" });
    expect(command).toMatch(/; if \(\$LASTEXITCODE -eq 0\) \{ .*\.Popup\(/);
    expect(literalsOfPowershell(command)).toContain("it's 100% “time”");
  });
});

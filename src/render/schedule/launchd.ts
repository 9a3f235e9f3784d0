import type { EntryPart } from '../../core/time/schedule.ts';
import type { EntryToRender } from './entry.ts';
import { shellCommand } from './shell.ts';
import { indented, xmlText } from './xml.ts';

/** A property list for an agent of launchd, which runs in the person's own session. */
export function renderLaunchd(entry: EntryToRender): readonly EntryPart[] {
  const label = labelOf(entry);
  const program =
    entry.reminder === undefined
      ? entry.call
      : ['/bin/sh', '-c', shellCommand({ ...entry, onMac: true })];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    ...indented(2, [
      key('Label'),
      string(label),
      key('ProgramArguments'),
      '<array>',
      ...indented(2, program.map(string)),
      '</array>',
      ...environment(entry.settings),
      key('StartCalendarInterval'),
      '<dict>',
      ...indented(2, [
        /* Sunday is 7 as well as 0 here. */
        ...integer('Weekday', entry.when.weekday + 1),
        ...integer('Hour', entry.when.hour),
        ...integer('Minute', entry.when.minute),
      ]),
      '</dict>',
    ]),
    '</dict>',
    '</plist>',
  ];
  return [{ file: `${label}.plist`, text: `${lines.join('\n')}\n` }];
}

/** Labels are written as a domain from back to front; nobody else's begins like this. */
const labelOf = ({ name }: EntryToRender): string => `local.${name}`;

const key = (name: string): string => `<key>${xmlText(name)}</key>`;
const string = (text: string): string => `<string>${xmlText(text)}</string>`;
const integer = (name: string, value: number): string[] => [
  key(name),
  `<integer>${value}</integer>`,
];

function environment(settings: EntryToRender['settings']): string[] {
  if (settings.size === 0) return [];
  const pairs = [...settings].flatMap(([name, value]) => [key(name), string(value)]);
  return [key('EnvironmentVariables'), '<dict>', ...indented(2, pairs), '</dict>'];
}

import { type EntryPart, type WeekMoment, writeTimeOfDay } from '../../core/time/schedule.ts';
import type { EntryToRender } from './entry.ts';

/** A service and its timer, for the person's own instance of systemd. */
export function renderSystemd(entry: EntryToRender): readonly EntryPart[] {
  return [part(entry, 'service', service(entry)), part(entry, 'timer', timer(entry))];
}

/** The folder in which a person's own units are. */
const folder = '~/.config/systemd/user';

function part({ name }: EntryToRender, kind: string, lines: readonly string[]): EntryPart {
  const file = `${name}.${kind}`;
  return { file, text: `${[`# ${folder}/${file}`, ...lines].join('\n')}\n` };
}

/**
 * A condition that does not hold (ExecCondition, 1 to 254) passes the rest over without calling it
 * a failure; that is what `due` needs, which ends with 10 when it is not due.
 */
function service({ about, settings, call, reminder }: EntryToRender): string[] {
  const command = commandOf(call);
  return [
    '[Unit]',
    `Description=${specifiers(about)}`,
    '',
    '[Service]',
    'Type=oneshot',
    ...[...settings].map(([name, value]) => `Environment=${quoted(`${name}=${value}`)}`),
    ...(reminder === undefined
      ? [`ExecStart=${command}`]
      : [
          `ExecCondition=${command}`,
          `ExecStart=/usr/bin/env notify-send -- ${argument(reminder)}`,
        ]),
  ];
}

/** systemd starts no program with a quote or a backslash in its path; `env` starts any. */
function commandOf(call: EntryToRender['call']): string {
  const [program = ''] = call;
  const words = /["'\\$]/.test(program) ? ['/usr/bin/env', ...call] : call;
  return words.map(argument).join(' ');
}

const timer = ({ about, when }: EntryToRender): string[] => [
  '[Unit]',
  `Description=${specifiers(about)}`,
  '',
  '[Timer]',
  `OnCalendar=${calendar(when)}`,
  '# Makes up for a turn that was missed while the computer was off.',
  'Persistent=true',
  '',
  '[Install]',
  'WantedBy=timers.target',
];

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const calendar = (when: WeekMoment): string =>
  `${days[when.weekday]} *-*-* ${writeTimeOfDay(when)}:00`;

/** A percent sign would stand for something. */
const specifiers = (text: string): string => text.replaceAll('%', '%%');

/** One word of a line, in double quotes where it needs them. */
const quoted = (text: string): string =>
  /^[\w@+:=,./-]+$/.test(text) ? text : `"${specifiers(text).replace(/["\\]/g, '\\$&')}"`;

/** The same in a command, where a dollar sign would stand for a variable. */
const argument = (text: string): string => quoted(text).replaceAll('$', '$$$$');

import { type EntryPart, writeTimeOfDay } from '../../core/time/schedule.ts';
import type { EntryToRender } from './entry.ts';
import { indented, xmlText } from './xml.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A task for the Task Scheduler of Windows. The file says nothing of its encoding: it holds ASCII
 * only, which is right for whatever a shell makes of it.
 */
export function renderTask(entry: EntryToRender): readonly EntryPart[] {
  const { when, from } = entry;
  const start = `${from}T${writeTimeOfDay(when)}:00`;
  const lines = [
    '<?xml version="1.0"?>',
    '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">',
    ...indented(2, [
      ...inside('RegistrationInfo', [element('Description', entry.about)]),
      ...inside(
        'Triggers',
        inside('CalendarTrigger', [
          element('StartBoundary', start),
          ...inside('ScheduleByWeek', [
            `<DaysOfWeek><${days[when.weekday]} /></DaysOfWeek>`,
            element('WeeksInterval', '1'),
          ]),
        ]),
      ),
      '<Principals><Principal id="Author"><LogonType>InteractiveToken</LogonType></Principal></Principals>',
      ...inside('Settings', [
        element('StartWhenAvailable', 'true'),
        element('DisallowStartIfOnBatteries', 'false'),
        element('StopIfGoingOnBatteries', 'false'),
      ]),
      '<Actions Context="Author">',
      ...indented(
        2,
        inside('Exec', [
          element('Command', 'powershell.exe'),
          element(
            'Arguments',
            `-NoProfile -WindowStyle Hidden -Command ${windowsWord(powershell(entry))}`,
          ),
        ]),
      ),
      '</Actions>',
    ]),
    '</Task>',
  ];
  return [{ file: `${entry.name}.xml`, text: `${lines.join('\n')}\n` }];
}

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

const inside = (name: string, lines: readonly string[]): string[] => [
  `<${name}>`,
  ...indented(2, lines),
  `</${name}>`,
];

/** What PowerShell does: the call, and a window with the reminder when it ends well. */
function powershell({ settings, call, reminder }: EntryToRender): string {
  const environment = [...settings].map(([name, value]) => `$env:${name} = ${literal(value)}; `);
  const command = `${environment.join('')}& ${call.map(literal).join(' ')}; `;
  if (reminder === undefined) return `${command}exit $LASTEXITCODE`;
  const window = '(New-Object -ComObject WScript.Shell).Popup';
  return `${command}if ($LASTEXITCODE -eq 0) { $null = ${window}(${literal(reminder)}, 0, 'reflect', 64) }`;
}

/**
 * A text in PowerShell. It takes curly quotes for straight ones. The Task Scheduler would take what
 * is between two percent signs for a variable, so these are put together by PowerShell.
 */
function literal(text: string): string {
  const quoted = `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
  return quoted.includes('%') ? `(${quoted.replaceAll('%', "'+[char]37+'")})` : quoted;
}

/** One argument on a command line of Windows: a backslash counts only in front of a quote. It may not end in one. */
const windowsWord = (text: string): string => `"${text.replace(/(\\*)"/g, '$1$1\\"')}"`;

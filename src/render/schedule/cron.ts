import type { EntryPart } from '../../core/time/schedule.ts';
import type { EntryToRender } from './entry.ts';
import { shellCommand, shellSettings } from './shell.ts';

/** A line for a crontab. */
export function renderCron(entry: EntryToRender): readonly EntryPart[] {
  const { weekday, hour, minute } = entry.when;
  const command = escaped(shellSettings(entry.settings) + shellCommand(entry));
  return [{ file: undefined, text: `${minute} ${hour} * * ${(weekday + 1) % 7} ${command}\n` }];
}

/**
 * To cron a percent sign ends the command, unless a backslash stands before it. A backslash that
 * was there already would take that one for itself: between the two a quotation ends and begins
 * again. Percent signs are always quoted here, so that changes nothing for the shell.
 */
const escaped = (command: string): string =>
  command.replaceAll('\\%', "\\''%").replaceAll('%', '\\%');

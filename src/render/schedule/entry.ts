import type { EntryPart, Scheduler, WeekMoment } from '../../core/time/schedule.ts';
import { renderCron } from './cron.ts';
import { renderLaunchd } from './launchd.ts';
import { renderSystemd } from './systemd.ts';
import { renderTask } from './windows-task.ts';

/** What an entry is made from. No text in it holds a control character. */
export interface EntryToRender {
  readonly when: WeekMoment;
  /** Name of the entry: small letters, digits and hyphens. */
  readonly name: string;
  /** What the entry does, in words. */
  readonly about: string;
  /** Variables to be set for the program. */
  readonly settings: ReadonlyMap<string, string>;
  /** The program and its arguments, each as it is: full paths, not quoted. */
  readonly call: readonly string[];
  /** What to tell the person when the call ends well; nothing when the call does the work itself. */
  readonly reminder: string | undefined;
  /** Whether the reminder is shown by macOS; otherwise by the notification service of a Linux desktop. */
  readonly onMac: boolean;
  /** A local day from which on the entry holds, `2026-11-23`. */
  readonly from: string;
}

const renderers: Readonly<Record<Scheduler, (entry: EntryToRender) => readonly EntryPart[]>> = {
  cron: renderCron,
  systemd: renderSystemd,
  launchd: renderLaunchd,
  windows: renderTask,
};

/** An entry for a scheduler, part by part, quoted by its own rules. */
export const renderEntry = (scheduler: Scheduler, entry: EntryToRender): readonly EntryPart[] =>
  renderers[scheduler](entry);

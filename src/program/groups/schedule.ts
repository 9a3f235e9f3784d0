import { type Command, Option } from 'commander';
import { type Scheduler, schedulers } from '../../core/time/schedule.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';

interface ScheduleFlags {
  readonly day: string;
  readonly at: string;
  readonly for?: Scheduler;
  readonly set: string;
  readonly answers?: string;
  readonly check?: true;
}

/** Adds `reflect schedule` to the program. */
export function addSchedule(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('schedule')
    .description(texts.commands.schedule)
    .option('--day <day>', texts.options.day, 'mon')
    .option('--at <time>', texts.options.at, '09:00')
    .addOption(new Option('--for <scheduler>', texts.options.for).choices([...schedulers]))
    .option('--set <name>', texts.options.dueSet, 'weekly')
    .option('-a, --answers <file>', texts.options.scheduleAnswers)
    .option('--check', texts.options.checkEntry)
    .action((flags: ScheduleFlags) =>
      act(async (context) =>
        (await import('../../commands/schedule.ts')).runSchedule(context, flags),
      ),
    );
}

import { type Command, Option } from 'commander';
import { type Rhythm, rhythms } from '../../core/time/due.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act, ActWithCode } from './act.ts';
import { addSchedule } from './schedule.ts';

/** Adds what a script calls. */
export function addScripts(
  program: Command,
  texts: HelpTexts,
  act: Act,
  withCode: ActWithCode,
): void {
  addAnswers(program, texts, act);
  addDue(program, texts, withCode);
  addSchedule(program, texts, act);
}

function addAnswers(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('answers')
    .description(texts.commands.answers)
    .argument('[set]', texts.operands.set)
    .option('--schema', texts.options.schema)
    .action((set: string | undefined, flags: { schema?: true }) =>
      act(async (context) =>
        (await import('../../commands/answers.ts')).runAnswers(context, {
          ...flags,
          ...(set === undefined ? {} : { set }),
        }),
      ),
    );
  program
    .command('check')
    .description(texts.commands.check)
    .argument('<file>', texts.operands.answersFile)
    .option('--set <name>', texts.operands.set)
    .action((file: string, flags: { set?: string }) =>
      act(async (context) =>
        (await import('../../commands/check.ts')).runCheck(context, { file, ...flags }),
      ),
    );
}

function addDue(program: Command, texts: HelpTexts, act: ActWithCode): void {
  program
    .command('due')
    .description(texts.commands.due)
    .option('--set <name>', texts.options.dueSet)
    .addOption(new Option('--every <rhythm>', texts.options.every).choices([...rhythms]))
    .action((flags: { set?: string; every?: Rhythm }) =>
      act(async (context) => {
        const { runDue } = await import('../../commands/due.ts');
        return runDue(context, { set: flags.set ?? 'weekly', every: flags.every ?? 'week' });
      }),
    );
}

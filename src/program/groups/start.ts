import type { Command } from 'commander';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';
import { collect, type Pair, pair, wholeNumber } from './options.ts';

/** Adds what asks questions: a new reflection, after the conversation, and what is unfinished. */
export function addStart(program: Command, texts: HelpTexts, act: Act): void {
  addNew(program, texts, act);
  addAfter(program, texts, act);
  program
    .command('resume')
    .description(texts.commands.resume)
    .argument('[draft]', texts.operands.draft)
    .action((draft: string | undefined) =>
      act(async (context) => {
        const { runResume } = await import('../../commands/resume.ts');
        await runResume(context, draft === undefined ? {} : { draft });
      }),
    );
  const drafts = program
    .command('drafts')
    .description(texts.commands.drafts)
    .action(() =>
      act(async (context) => (await import('../../commands/drafts.ts')).runDraftsList(context)),
    );
  drafts
    .command('show')
    .description(texts.commands.draftsShow)
    .argument('<draft>', texts.operands.draft)
    .action((draft: string) =>
      act(async (context) =>
        (await import('../../commands/drafts.ts')).runDraftsShow(context, { draft }),
      ),
    );
  drafts
    .command('discard')
    .description(texts.commands.draftsDiscard)
    .argument('<draft>', texts.operands.draft)
    .option('--force', texts.options.force)
    .action((draft: string, flags: { force?: true }) =>
      act(async (context) =>
        (await import('../../commands/drafts.ts')).runDraftsDiscard(context, { draft, ...flags }),
      ),
    );
}

interface NewFlags {
  readonly minutes?: number;
  readonly output?: string;
  readonly answers?: string;
  readonly answer?: readonly Pair[];
  readonly with?: string;
  readonly team?: string;
  readonly tag?: readonly string[];
  readonly date?: string;
  readonly ifDue?: true;
  readonly nudges?: boolean;
}

/** `new` is what is meant when no command is named, so `reflect trust` is `reflect new trust`. */
function addNew(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('new', { isDefault: true })
    .description(texts.commands.new)
    .argument('[set]', texts.operands.set)
    .option('-m, --minutes <n>', texts.options.minutes, wholeNumber(texts))
    .option('-o, --output <file>', texts.options.output)
    .option('-a, --answers <file>', texts.options.answers)
    .option('--answer <id=answer>', texts.options.answer, pair(texts))
    .option('--with <name>', texts.options.with)
    .option('--team <name>', texts.options.team)
    .option('--tag <tag>', texts.options.tag, collect)
    .option('--date <day>', texts.options.date)
    .option('--if-due', texts.options.ifDue)
    .option('--nudges', texts.options.nudges)
    .option('--no-nudges', texts.options.noNudges)
    .action((set: string | undefined, flags: NewFlags) =>
      act(async (context) => {
        const { runNew } = await import('../../commands/new.ts');
        await runNew(context, { ...flags, ...(set === undefined ? {} : { set }) });
      }),
    );
}

function addAfter(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('after')
    .description(texts.commands.after)
    .argument('[note]', texts.operands.note)
    .option('-a, --answers <file>', texts.options.answers)
    .option('--answer <id=answer>', texts.options.answer, pair(texts))
    .action((note: string | undefined, flags: Pick<NewFlags, 'answers' | 'answer'>) =>
      act(async (context) =>
        (await import('../../commands/after.ts')).runAfter(context, {
          ...flags,
          ...(note === undefined ? {} : { note }),
        }),
      ),
    );
}

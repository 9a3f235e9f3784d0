import { type Command, Option } from 'commander';
import type { ShareOptions } from '../../commands/share.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';

interface BridgeFlags {
  readonly guesses?: boolean;
  readonly anonymous?: boolean;
  readonly to?: string;
  readonly force?: boolean;
}

/** Adds what is for a conversation: on the way to it, and for the other person. */
export function addMeet(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('card')
    .description(texts.commands.card)
    .argument('[note]', texts.operands.note)
    .option('--copy', texts.options.copy)
    .action((note: string | undefined, { copy = false }: { copy?: boolean }) =>
      act(async (context) =>
        (await import('../../commands/card.ts')).runCard(context, { note: note ?? 'last', copy }),
      ),
    );
  addShare(program, texts, act);
  program
    .command('bridge')
    .description(texts.commands.bridge)
    .argument('<files...>', texts.operands.sides)
    .option('--guesses', texts.options.guesses)
    .option('--anonymous', texts.options.anonymous)
    .option('--to <file>', texts.options.to)
    .option('--force', texts.options.overwrite)
    .action((files: string[], flags: BridgeFlags) =>
      act(async (context) => {
        const { runBridge } = await import('../../commands/bridge.ts');
        const { guesses = false, anonymous = false, to = '-', force = false } = flags;
        await runBridge(context, { files, guesses, anonymous, to, force });
      }),
    );
}

interface ShareFlags {
  readonly to?: string;
  readonly names?: ShareOptions['names'];
  readonly guess?: boolean;
  readonly from?: string;
  readonly force?: boolean;
}

function addShare(program: Command, texts: HelpTexts, act: Act): void {
  program
    .command('share')
    .description(texts.commands.share)
    .argument('[note]', texts.operands.note)
    .option('--to <file>', texts.options.to)
    .addOption(new Option('--names <names>', texts.options.names).choices(['written', 'roles']))
    .option('--guess', texts.options.withGuess)
    .option('--from <name>', texts.options.from)
    .option('--force', texts.options.overwrite)
    .action((note: string | undefined, flags: ShareFlags) =>
      act(async (context) => {
        const { runShare } = await import('../../commands/share.ts');
        const { names = 'written', guess = false, force = false, ...rest } = flags;
        await runShare(context, { note: note ?? 'last', names, guess, force, ...rest });
      }),
    );
}

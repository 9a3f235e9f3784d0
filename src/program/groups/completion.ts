import { type Command, Option } from 'commander';
import type { InstallOptions } from '../../commands/completion.ts';
import { type Shell, shells } from '../../core/completion/shells.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';

/** What a shell loads at its start must not end in a word about settings. */
const anyway = { evenIfFaulty: true };

/** Adds what makes a shell complete calls with Tab. */
export function addCompletion(program: Command, texts: HelpTexts, act: Act): void {
  const completion = program.command('completion').description(texts.commands.completion);
  completion
    .addArgument(completion.createArgument('[shell]', texts.operands.shell).choices([...shells]))
    .action((shell: Shell | undefined) =>
      act(
        async (context) =>
          (await import('../../commands/completion.ts')).runCompletion(context, shellOf(shell)),
        anyway,
      ),
    );
  const changing = (name: 'install' | 'uninstall', about: string) =>
    completion
      .command(name)
      .description(about)
      .addOption(new Option('--shell <shell>', texts.options.shell).choices([...shells]))
      .option('--force', texts.options.force);
  changing('install', texts.commands.completionInstall).action((flags: InstallOptions) =>
    act(
      async (context) =>
        (await import('../../commands/completion.ts')).runCompletionInstall(context, flags),
      anyway,
    ),
  );
  changing('uninstall', texts.commands.completionUninstall).action((flags: InstallOptions) =>
    act(
      async (context) =>
        (await import('../../commands/completion.ts')).runCompletionUninstall(context, flags),
      anyway,
    ),
  );
}

const shellOf = (shell: Shell | undefined) => (shell === undefined ? {} : { shell });

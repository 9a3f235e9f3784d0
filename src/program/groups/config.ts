import type { Command } from 'commander';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import type { Act } from './act.ts';

/** What mends settings has to work when they are wrong. */
const mending = { evenIfFaulty: true };

/** Adds what shows and changes settings. */
export function addConfig(program: Command, texts: HelpTexts, act: Act): void {
  const config = program
    .command('config')
    .description(texts.commands.config)
    .action(() =>
      act(async (context) => (await import('../../commands/config.ts')).runConfig(context)),
    );
  config
    .command('get')
    .description(texts.commands.configGet)
    .argument('<key>', texts.operands.settingKey)
    .action((key: string) =>
      act(async (context) =>
        (await import('../../commands/config.ts')).runConfigGet(context, { key }),
      ),
    );
  addChanges(config, texts, act);
  config
    .command('path')
    .description(texts.commands.configPath)
    .action(() =>
      act(
        async (context) => (await import('../../commands/config.ts')).runConfigPath(context),
        mending,
      ),
    );
}

function addChanges(config: Command, texts: HelpTexts, act: Act): void {
  config
    .command('set')
    .description(texts.commands.configSet)
    .argument('<key>', texts.operands.settingKey)
    .argument('<value>', texts.operands.settingValue)
    .action((key: string, value: string) =>
      act(async (context) => {
        const { runConfigSet } = await import('../../commands/config-change.ts');
        await runConfigSet(context, { key, value });
      }, mending),
    );
  config
    .command('unset')
    .description(texts.commands.configUnset)
    .argument('<key>', texts.operands.settingKey)
    .action((key: string) =>
      act(async (context) => {
        const { runConfigUnset } = await import('../../commands/config-change.ts');
        await runConfigUnset(context, { key });
      }, mending),
    );
  config
    .command('edit')
    .description(texts.commands.configEdit)
    .action(() =>
      act(
        async (context) => (await import('../../commands/config-edit.ts')).runConfigEdit(context),
        mending,
      ),
    );
}

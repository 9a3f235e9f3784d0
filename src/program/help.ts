import type { Command, Help } from 'commander';
import type { HelpTexts } from '../i18n/help-texts.ts';

/** How commander lays out help: its own English headings in the person's language, nothing said twice. */
export function helpLayout({ headings }: HelpTexts): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Commands:': headings.commands,
    'Options:': headings.options,
    'Global Options:': headings.globalOptions,
    'Arguments:': headings.arguments,
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => option.description,
    subcommandTerm: (command: Command) => command.name(),
  };
}

import { type Command, Option } from 'commander';
import type { HelpTexts } from '../i18n/help-texts.ts';

/** Adds the options that say which notes are wanted; `readFilter` reads them. */
export const addFilterOptions = (command: Command, texts: HelpTexts): Command =>
  command
    .option('--set <name>', texts.operands.set)
    .option('--with <name>', texts.options.with)
    .option('--team <name>', texts.options.team)
    .option('--tag <tag>', texts.options.withTag)
    .addOption(new Option('--status <status>', texts.options.status).choices(['open', 'done']))
    .option('--since <day>', texts.options.since)
    .option('--until <day>', texts.options.until);

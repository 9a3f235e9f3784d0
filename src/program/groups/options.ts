import { type Command, InvalidArgumentError, Option } from 'commander';
import type { HelpTexts } from '../../i18n/help-texts.ts';

/** Reads an option as a whole number from 1. */
export function wholeNumber({ mistakes }: HelpTexts): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError(mistakes.wholeNumber);
    return Number(value);
  };
}

/** Collects an option that may be repeated. */
export const collect = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  value,
];

/** An option that gives one answer. */
export type Pair = { readonly id: string; readonly value: string };

/** Collects `id=value` options; the value may hold more equal signs. */
export function pair({ mistakes }: HelpTexts): (value: string, before?: readonly Pair[]) => Pair[] {
  return (value, before = []) => {
    const at = value.indexOf('=');
    if (at < 1) throw new InvalidArgumentError(mistakes.idIsValue);
    return [...before, { id: value.slice(0, at), value: value.slice(at + 1) }];
  };
}

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

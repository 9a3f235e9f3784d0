import { InvalidArgumentError } from 'commander';
import type { Context } from '../context.ts';
import type { HelpTexts } from '../i18n/help-texts.ts';

/** What a command does; it gives the exit code. */
export type CodedCommand = (context: Context) => Promise<number>;

/** What a command asks of its surroundings. */
interface ActWish {
  /** It is of use to somebody whose settings are wrong; any other command stops at that. */
  readonly evenIfFaulty?: boolean;
}

/** Runs a command that ends well or throws. */
export type Act = (command: (context: Context) => Promise<void>, wish?: ActWish) => Promise<void>;

/** For a command that tells something by its exit code. */
export type ActWithCode = (command: CodedCommand, wish?: ActWish) => Promise<void>;

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

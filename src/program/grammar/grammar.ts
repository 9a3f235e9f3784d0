import type { Argument, Command, Option } from 'commander';
import type { CommandGrammar, OptionGrammar } from '../../core/completion/grammar.ts';
import { repeatable, wantedAt } from './wanted.ts';

/** The command that is meant when none is named. */
const unnamed = 'new';

/**
 * What the program is made of, for whoever completes a call: read from the commands themselves, so that
 * nothing can be offered that is not there.
 */
export const grammarOf = (program: Command): CommandGrammar => ({
  ...commandIn(program, []),
  fallback: unnamed,
});

function commandIn(command: Command, path: readonly string[]): CommandGrammar {
  const help = command.createHelp();
  return {
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).map((option) => optionIn(option, path)),
    operands: command.registeredArguments.map((argument) => ({
      wanted: operandAt(argument, path),
      variadic: argument.variadic,
    })),
    commands: help.visibleCommands(command).map((each) => commandIn(each, [...path, each.name()])),
  };
}

function optionIn(option: Option, path: readonly string[]): OptionGrammar {
  const { short, long, description, argChoices, flags } = option;
  const takesValue = option.required || option.optional;
  const [, value = ''] = /[<[]([^>\]]+)/.exec(flags) ?? [];
  const names = [long ?? '', `<${value}>`];
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description,
    ...(takesValue ? { value: choicesOr(argChoices, () => wantedAt(path, names) ?? []) } : {}),
    repeatable: repeatable.has(long ?? ''),
    isEverywhere: path.length === 0 && long !== '--version',
  };
}

const operandAt = (argument: Argument, path: readonly string[]) =>
  choicesOr(argument.argChoices, () => wantedAt(path, [`<${argument.name()}>`]) ?? []);

const choicesOr = <T>(choices: readonly string[] | undefined, other: () => readonly T[]) =>
  choices === undefined ? other() : [{ kind: 'choices' as const, values: choices }];

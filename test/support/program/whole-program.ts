import type { Command } from 'commander';
import type { Language } from '../../../src/core/language.ts';
import { helpTextsFor } from '../../../src/i18n/help.ts';
import { everyGroup } from '../../../src/program/command-groups.ts';
import { createProgram } from '../../../src/program.ts';

/** The program with all its commands; nothing of them is run. */
export const wholeProgram = async (language: Language = 'en'): Promise<Command> =>
  createProgram(await helpTextsFor(language), '1.2.3', everyGroup, async () => undefined);

/** Every command in it, those under another one too, without the program itself. */
export const commandsIn = (program: Command): Command[] =>
  program.commands.flatMap((each) => [each, ...commandsIn(each)]);

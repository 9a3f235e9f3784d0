import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { ReflectError } from '../../src/core/problem.ts';
import { helpTextsFor } from '../../src/i18n/help.ts';
import { mistakeIn, orCommand, unknownNameIn } from '../../src/program/mistakes.ts';
import { wholeProgram } from '../support/program/whole-program.ts';
import { setOf } from '../support/sets/sets.ts';

/** The program, and what it found wrong with a call. */
async function wrong(call: string, language: 'en' | 'nl' = 'en') {
  const program = await wholeProgram(language);
  const error = await program.parseAsync(call.split(' '), { from: 'user' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof CommanderError)) throw new Error(`no mistake: ${call}`);
  return { program, error };
}

/** What is said of a call that is wrong. */
async function said(call: string, language: 'en' | 'nl' = 'en') {
  const { program, error } = await wrong(call, language);
  const mistake = await mistakeIn(error, program, await helpTextsFor(language));
  if (mistake?.problem.code !== 'usage') throw new Error('no words for it');
  return mistake.problem;
}

describe('a mistake in a call', () => {
  it.each([
    ['list --formt json', '--format', 'reflect list'],
    ['list --jsn', '--json', 'reflect list'],
    ['--minuts 3', '--minutes', 'reflect new'],
    ['trust --minuts 3', '--minutes', 'reflect new'],
    ['drafts discard k3f9 --forc', '--force', 'reflect drafts discard'],
    ['list --format jsno', 'json', 'reflect list'],
    ['--lang n list', 'nl', 'reflect'],
    ['sets chekc', 'sets check', 'reflect sets'],
    ['completion bsh', 'bash', 'reflect completion'],
    ['completion instal', 'install', 'reflect completion'],
    ['drafts shwo', 'drafts show', 'reflect drafts'],
    ['completion install bash', '--shell bash', 'reflect completion install'],
    ['list jsonl', '--format jsonl', 'reflect list'],
  ])('reflect %s: %s was meant, in %s', async (call, nearest, command) => {
    expect(await said(call)).toMatchObject({ nearest, command });
  });

  it.each([
    ['list --zzz', 'reflect list'],
    ['sets xyz', 'reflect sets'],
    ['list --format 7', 'reflect list'],
    ['list word', 'reflect list'],
    ['list --limit none', 'reflect list'],
    ['delete', 'reflect delete'],
    ['list --set', 'reflect list'],
  ])('reflect %s: nothing is like it', async (call, command) => {
    const problem = await said(call);
    expect(problem).toMatchObject({ command });
    expect(problem.nearest).toBeUndefined();
  });

  it.each([
    ['delete', 'Er ontbreekt nog: <notities>.'],
    ['list --set', 'Bij --set <naam> hoort nog een waarde.'],
    ['list woord', 'woord is hier een woord te veel.'],
    ['completion csh', '<shell> kan niet csh zijn; wel: bash, zsh, fish.'],
    ['sets chekc', 'De opdracht sets chekc bestaat niet.'],
    ['list --limit x', '-n, --limit <n> kan niet x zijn; wel: een heel getal vanaf 1.'],
    ['--answer x', '--answer <id=antwoord> kan niet x zijn; wel: id=antwoord.'],
  ])('reflect %s is told in words of the person', async (call, detail) => {
    expect((await said(call, 'nl')).detail).toBe(detail);
  });
});

describe('a first word that is no command, with more behind it', () => {
  /** What is found wrong with the first word, when `known` is the one set there is. */
  async function unknown(call: string, known = 'retro') {
    const { program, error } = await wrong(call);
    const found = await unknownNameIn(error, program, async () => ({
      builtIn: () => Promise.reject(new Error('not asked for')),
      list: () => Promise.reject(new Error('not asked for')),
      load: async (name) => {
        if (name === known) return { set: setOf() };
        throw new ReflectError({ code: 'set-unknown', name, nearest: [] });
      },
    }));
    return found instanceof ReflectError ? found.problem : found;
  }

  it.each([
    ['serach sigh', 'search'],
    ['shwo last', 'show'],
    ['set new retro', 'sets'],
    ['lsit --limit 3', 'list'],
    ['exprot --to notes.html', 'export'],
  ])('reflect %s: %s was meant', async (call, meant) => {
    const problem = await unknown(call);
    expect(problem).toMatchObject({ code: 'set-unknown', name: call.split(' ')[0] });
    expect(problem).toHaveProperty('nearest.0', meant);
  });

  it.each(['retro sigh', 'retro --minuts 3', '--minuts 3', 'list sigh', 'new retro sigh'])(
    'reflect %s: nothing is wrong with the first word',
    async (call) => {
      expect(await unknown(call)).toBeUndefined();
    },
  );
});

describe('a prompt set that is not there', () => {
  it('may be a command that was mistyped', async () => {
    const error = new ReflectError({ code: 'set-unknown', name: 'serach', nearest: [] });
    expect(await orCommand(error)).toMatchObject({ problem: { nearest: ['search'] } });
  });

  it('and any other error is left as it is', async () => {
    const error = new ReflectError({ code: 'no-drafts' });
    expect(await orCommand(error)).toBe(error);
  });
});

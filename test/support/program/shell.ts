import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Shell } from '../../../src/core/completion/shells.ts';
import type { TestHome } from '../disk/home.ts';
import { openTerminal, type TestTerminal } from '../terminal/pty.ts';
import { type Extra, nodeBinary, program } from './environment.ts';

/** Where a program is that is looked for in `PATH`; `undefined` when it is nowhere. */
export const pathOf = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

/** What stands before the cursor in a shell of a test. */
export const mark = '%%';

/** What each shell reads when it starts, and how it is started. */
const starts: Readonly<
  Record<Shell, { readonly file: string; readonly args: readonly string[]; readonly first: string }>
> = {
  bash: {
    file: '.bashrc',
    args: ['--noprofile', '-i'],
    first: `PS1='${mark} '\nbind 'set bell-style none'\n`,
  },
  zsh: {
    file: '.zshrc',
    args: ['-d', '-i'],
    first: `PS1='${mark}${mark} '\nunsetopt beep\n`,
  },
  fish: {
    file: '.config/fish/config.fish',
    args: ['-i'],
    first: [
      'set -g fish_greeting',
      `function fish_prompt; echo -n '${mark} '; end`,
      'function fish_right_prompt; end',
      'set -g fish_autosuggestion_enabled 0',
      '',
    ].join('\n'),
  },
};

const completing: Readonly<Record<Shell, string>> = {
  bash: 'eval "$(reflect completion bash)"',
  zsh: 'eval "$(reflect completion zsh)"',
  fish: 'reflect completion fish | source',
};

const stub = [
  '#!/bin/sh',
  `if [ "$1" = completion ]; then exec "${nodeBinary}" "${program}" "$@"; fi`,
  `printf '<%s>\\n' "$@"`,
  '',
].join('\n');

/** A shell in which someone types, and where everything stands that they typed. */
export interface TestShell extends TestTerminal {
  /** Types the beginning of a call and presses Tab. */
  tab(typed: string): void;
}

export interface ShellOptions {
  readonly home: TestHome;
  /**
   * What the person has in the file of their shell: what is there already with `keep`, and what makes it
   * complete when it is left out.
   */
  readonly rc?: string;
  readonly env?: Extra;
  readonly cols?: number;
}

/**
 * Starts a shell with nothing in it but what a test needs: a `reflect` that completes as the real one,
 * and otherwise prints the words that it was called with, each on a line and between angle brackets.
 */
export async function openShell(shell: Shell, options: ShellOptions): Promise<TestShell> {
  const { home, rc = completing[shell], env = {}, cols = 100 } = options;
  const { file, args, first } = starts[shell];
  const kept = existsSync(home.at(file)) ? readFileSync(home.at(file), 'utf8') : '';
  home.write(file, rc === 'keep' ? first + kept.replace(first, '') : `${first}${rc}\n`);
  /* Otherwise fish would begin to read all manuals of the computer. */
  home.write('.local/share/fish/generated_completions/none.fish', '');
  home.write('bin/reflect', stub, 0o755);
  const terminal = openTerminal({
    node: pathOf(shell) ?? shell,
    script: args[0] ?? '',
    args: args.slice(1),
    home: home.path,
    cols,
    rows: 40,
    env: {
      PATH: `${home.at('bin')}:${process.env.PATH}`,
      ZDOTDIR: home.path,
      LANG: 'C.UTF-8',
      ...env,
    },
  });
  await terminal.waitFor(mark);
  return {
    ...terminal,
    tab: (typed) => {
      terminal.type(typed);
      terminal.press('tab');
    },
  };
}

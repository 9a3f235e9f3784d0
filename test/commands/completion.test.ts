import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  runCompletion,
  runCompletionInstall,
  runCompletionUninstall,
} from '../../src/commands/completion.ts';
import { shellLines } from '../../src/core/completion/shell-line.ts';
import { shells } from '../../src/core/completion/shells.ts';
import type { Prompter } from '../../src/core/ports.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { completionScripts } from '../../src/render/completion/scripts.ts';
import { testContext } from '../support/context.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

const words = textsFor('en').completion;

/** A person who answers yes-or-no questions; `undefined` stops. */
const person = (answer: boolean | undefined): Prompter => ({
  ...scriptedPrompter(() => {
    throw new Error('no question was expected');
  }),
  confirm: async () => answer,
});

describe('the completion of a shell', () => {
  it.each(shells)('is printed for %s', async (shell) => {
    const { context, out, err } = testContext();
    await runCompletion(context, { shell });
    expect(out()).toBe(completionScripts[shell]);
    expect(err()).toBe('');
  });

  it('is that of the shell that the person uses', async () => {
    const { context, out } = testContext({ shellEnv: { SHELL: '/usr/bin/fish' } });
    await runCompletion(context, {});
    expect(out()).toBe(completionScripts.fish);
  });

  it('is asked for when nobody knows which shell that is', async () => {
    const { context } = testContext({ shellEnv: { SHELL: '/bin/tcsh' } });
    for (const run of [runCompletion, runCompletionInstall, runCompletionUninstall]) {
      expect(await laterProblemOf(run(context, {}))).toEqual({
        code: 'usage',
        detail: `${words.whichShell} --shell bash|zsh|fish`,
      });
    }
  });
});

const files = {
  bash: '.bashrc',
  zsh: '.zshrc',
  fish: '.config/fish/completions/reflect.fish',
} as const;

describe('installing it', () => {
  it.each(shells)('adds the line to the file of %s, after showing both', async (shell) => {
    const { context, home, err } = testContext({ prompter: person(true) });
    const file = home.at(files[shell]);
    await runCompletionInstall(context, { shell });
    expect(readFileSync(file, 'utf8')).toBe(`${shellLines[shell]}\n`);
    const [about, line, added] = err().split('\n');
    expect([about, line]).toEqual([words.toAdd(file), `  ${shellLines[shell]}`]);
    expect(added).toBe(words.added(file));
  });

  it('says how to have it at once, without the remark in the line', async () => {
    const { context, err } = testContext();
    await runCompletionInstall(context, { shell: 'zsh', force: true });
    expect(err()).toContain(words.worksIn('eval "$(reflect completion zsh 2>/dev/null)"'));
  });

  it.each([
    ['no', false, undefined],
    ['nothing, and stops', undefined, 'interrupted'],
  ])('changes nothing when the person says %s', async (_, answer, code) => {
    const { context, home } = testContext({ prompter: person(answer) });
    home.write('.bashrc', 'mine\n');
    const installing = runCompletionInstall(context, { shell: 'bash' });
    if (code === undefined) await installing;
    else expect(await laterProblemOf(installing)).toMatchObject({ code });
    expect(readFileSync(home.at('.bashrc'), 'utf8')).toBe('mine\n');
  });

  it('needs --force without a terminal', async () => {
    const { context, home } = testContext();
    const installing = runCompletionInstall(context, { shell: 'bash' });
    const path = home.at('.bashrc');
    expect(await laterProblemOf(installing)).toEqual({ code: 'shell-file-unasked', path });
    expect(existsSync(path)).toBe(false);
    await runCompletionInstall(context, { shell: 'bash', force: true });
    expect(existsSync(path)).toBe(true);
  });

  it('does it once, and says where it is when it is there', async () => {
    const { context, home, err } = testContext();
    const file = home.write('.bashrc', 'first\neval "$(reflect completion bash)"\nlast');
    await runCompletionInstall(context, { shell: 'bash' });
    expect(err()).toBe(`${words.thereAlready(file, 2)}\n`);
    expect(readFileSync(file, 'utf8')).toBe('first\neval "$(reflect completion bash)"\nlast');
  });
});

describe('uninstalling it', () => {
  it('leaves the file as it was before, byte for byte', async () => {
    const { context, home } = testContext({ prompter: person(true) });
    const before = Buffer.from([0x61, 0x0d, 0x0a, 0xff, 0x00, 0x0d, 0x0a, 0x7a]);
    const file = home.write('.zshrc', before);
    await runCompletionInstall(context, { shell: 'zsh' });
    expect(readFileSync(file).equals(before)).toBe(false);
    await runCompletionUninstall(context, { shell: 'zsh' });
    expect(readFileSync(file)).toEqual(before);
  });

  it('shows each line that goes, and asks', async () => {
    const { context, home, err } = testContext({ prompter: person(false) });
    const text = `a\n. <(reflect completion bash) # déjà\n${shellLines.bash}\n`;
    const file = home.write('.bashrc', text);
    await runCompletionUninstall(context, { shell: 'bash' });
    expect(err().split('\n').slice(0, 4)).toEqual([
      words.toRemove(file, 2),
      '  . <(reflect completion bash) # déjà',
      `  ${shellLines.bash}`,
      words.nothingChanged,
    ]);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('takes the file of fish away that is there for this alone', async () => {
    const { context, home } = testContext();
    await runCompletionInstall(context, { shell: 'fish', force: true });
    await runCompletionUninstall(context, { shell: 'fish', force: true });
    expect(existsSync(home.at(files.fish))).toBe(false);
    home.write(files.fish, `# mine\n${shellLines.fish}\n`);
    await runCompletionUninstall(context, { shell: 'fish', force: true });
    expect(readFileSync(home.at(files.fish), 'utf8')).toBe('# mine\n');
  });

  it('has nothing to do where it is not there', async () => {
    const { context, home, err } = testContext();
    await runCompletionUninstall(context, { shell: 'bash' });
    expect(err()).toBe(`${words.notThere(home.at('.bashrc'))}\n`);
  });
});

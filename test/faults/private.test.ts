import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { nodeBinary, program } from '../support/program/environment.ts';
import { endOfWalk, make, moves, shortSet } from '../support/sets/short-set.ts';
import { openTerminal } from '../support/terminal/pty.ts';

/** Everything of ours under a home, with its mode. */
function modesIn(home: TestHome, ...folders: readonly string[]): Record<string, string> {
  const modes: Record<string, string> = {};
  const look = (file: string) => {
    const stats = statSync(file);
    modes[path.relative(home.path, file)] = (stats.mode & 0o777).toString(8);
    if (stats.isDirectory()) for (const name of readdirSync(file)) look(path.join(file, name));
  };
  for (const folder of folders) look(home.at(folder));
  return modes;
}

describe.skipIf(process.platform === 'win32')('whatever the umask', () => {
  it.each(['000', '022', '077', '777'])(
    '%s, only the owner can read what is written',
    async (umask) => {
      const home = freshHome();
      home.write('prompts/short.yaml', shortSet);
      // An editor that tells the modes of what it is given, while it is open.
      const editor = home.write(
        'editor.sh',
        `#!/bin/sh\nstat -c '%a' "$(dirname "$1")" "$1" >> ${home.at('modes')}\nprintf edited > "$1"\n`,
        0o755,
      );
      const terminal = openTerminal({
        home: home.path,
        node: '/bin/sh',
        script: '-c',
        args: [`umask ${umask}; exec "${nodeBinary}" "${program}" short`],
        env: { EDITOR: editor },
      });
      await terminal.waitFor('Who is it about?');
      const story = moves.findIndex(({ at }) => at === 'story');
      await make(terminal, moves.slice(0, story + 1));
      terminal.press('ctrl-o');
      await terminal.waitFor('edited');
      terminal.press('enter');
      await terminal.waitFor('What are the facts?');
      const facts = moves.findIndex(({ at }) => at === 'facts');
      await make(terminal, moves.slice(facts + 1));
      await terminal.waitFor(endOfWalk);
      const [draft] = Object.entries(modesIn(home, 'drafts')).filter(([name]) =>
        name.endsWith('.json'),
      );
      expect(draft?.[1]).toBe('600');
      terminal.press('enter');
      expect((await terminal.exit()).code).toBe(0);
      const modes = Object.entries(modesIn(home, 'notes', 'drafts'));
      expect(modes.length).toBe(4);
      for (const [name, mode] of modes)
        expect(mode, name).toBe(name.endsWith('.md') ? '600' : '700');
      const seen = readFileSync(home.at('modes'), 'utf8').trim().split('\n');
      expect(seen).toHaveLength(2);
      for (const mode of seen) expect(Number.parseInt(mode, 8) & 0o077, mode).toBe(0);
    },
  );
});

describe.skipIf(process.platform === 'win32').each(languages)(
  'a folder that others can read, in %s',
  (language) => {
    const { talk } = textsFor(language);

    it('is said before a walk, with the command that mends it', async () => {
      const home = freshHome();
      chmodSync(home.path, 0o755);
      mkdirSync(home.at('my notes/notes'), { recursive: true, mode: 0o755 });
      chmodSync(home.at('my notes/notes'), 0o755);
      const notes = home.at('my notes/notes');
      const env = { REFLECT_HOME: home.at('my notes') };
      const args = ['--lang', language];
      const terminal = openTerminal({ home: home.path, args, env, cols: 200 });
      await terminal.waitFor(talk.openFolder(notes, `chmod 700 '${notes}'`));
      terminal.press('ctrl-c');
      await terminal.exit();

      chmodSync(notes, 0o700);
      const mended = openTerminal({ home: home.path, args, env, cols: 200 });
      await mended.waitFor(/ctrl-c/);
      expect(mended.shows('chmod')).toBe(false);
      mended.press('ctrl-c');
      await mended.exit();
    });
  },
);

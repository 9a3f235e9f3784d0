import type { Pager } from '../core/ports.ts';
import { showsUnicode } from './abilities.ts';
import { createPager } from './pager.ts';
import { findPager } from './pager-command.ts';
import { type PagerHost, runPager } from './pager-program.ts';
import { isInstalled } from './program-runner.ts';
import { terminalKind } from './terminal-kind.ts';
import type { Theme } from './theme.ts';

/** The pager for the terminal that a process runs in. */
export function createTerminalPager(
  host: PagerHost & Pick<NodeJS.Process, 'stdout' | 'env'>,
  theme: Theme,
): Pager {
  const { env, platform, stdout: out } = host;
  return createPager({
    out,
    theme,
    async run(text) {
      const command = findPager({
        env,
        windows: platform === 'win32',
        plain: terminalKind(env).plain,
        unicode: showsUnicode(env, platform),
        isInstalled: (program) => isInstalled(program, env.PATH),
      });
      return command !== undefined && (await runPager(host, command, text));
    },
  });
}

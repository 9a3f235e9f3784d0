import { platformOf } from '../../core/platform.ts';
import type { Pager } from '../../core/ports.ts';
import { showsUnicode } from '../abilities.ts';
import { isInstalledIn } from '../programs/find-program.ts';
import type { Theme } from '../theme.ts';
import { createPager } from './pager.ts';
import { findPager } from './pager-command.ts';
import { type PagerHost, runPager } from './pager-program.ts';

/**
 * The pager for the terminal that a process runs in.
 *
 * @param plain whether all is told in plain lines: then nothing takes over the screen by itself.
 * @param wanted the command of a program that the person chose for this one.
 */
export function createTerminalPager(
  host: PagerHost & Pick<NodeJS.Process, 'stdout' | 'env'>,
  theme: Theme,
  plain: boolean,
  wanted?: string,
): Pager {
  const { env, stdout: out } = host;
  const platform = platformOf(host.platform);
  return createPager({
    out,
    theme,
    async run(text) {
      const command = findPager({
        wanted,
        env,
        platform,
        plain,
        unicode: showsUnicode(env, host.platform),
        isInstalled: isInstalledIn({ platform, env }),
      });
      return command !== undefined && (await runPager(host, command, text));
    },
  });
}

import { spawnSync } from 'node:child_process';

/**
 * What searching is measured by: `rg -il`, and where that is not there `grep -ril`, which is slower
 * and so asks less.
 */
export const searcher =
  spawnSync('rg', ['--version']).status === 0
    ? { name: 'rg -il', command: 'rg', args: ['-il'] }
    : { name: 'grep -ril', command: 'grep', args: ['-ril'] };

if (searcher.command !== 'rg') {
  process.stderr.write(
    'ripgrep is not there: searching is measured by grep, and its targets say nothing.\n',
  );
}

import type { HelpBlock } from '../render/help/block.ts';
import { columnsFor, layoutHelp } from '../render/help/layout.ts';
import type { CallOptions } from './call-options.ts';

/**
 * Writes help to standard output, as wide as the terminal. Where there can be no colour in it, what
 * knows about colours is not loaded.
 */
export async function showHelp(
  blocks: readonly HelpBlock[],
  host: NodeJS.Process,
  options: CallOptions,
): Promise<void> {
  const { stdout } = host;
  const lines = layoutHelp(blocks, columnsFor(stdout.isTTY ? stdout.columns : undefined));
  if (stdout.isTTY || options.settings.values.color === 'always') {
    const { ioFor } = await import('./streams.ts');
    const io = ioFor(host, options);
    for (const line of lines) io.print(...line);
  } else {
    stdout.write(lines.map((line) => `${line.map(({ text }) => text).join('')}\n`).join(''));
  }
}

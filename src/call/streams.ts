import type { Io } from '../core/ports.ts';
import { colorLevel, showsUnicode } from '../terminal/abilities.ts';
import { createIo } from '../terminal/io.ts';
import { createTheme, type Theme } from '../terminal/theme.ts';
import { terminalKind } from '../terminal/tty/terminal-kind.ts';
import type { CallOptions } from './call-options.ts';

/** Where words go in this process. */
export function ioFor(host: NodeJS.Process, options: CallOptions): Io {
  const { stdout: out, stderr: err } = host;
  return createIo({
    // Making a stream of standard input takes a while, and few commands look at it.
    get input() {
      return host.stdin;
    },
    out,
    err,
    outTheme: themeFor(host, 'out', options),
    errTheme: themeFor(host, 'err', options),
    unicode: showsSigns(host, options),
    plain: isPlain(host, options),
    quiet: options.quiet,
  });
}

/** What words look like on one of the two streams. */
export function themeFor(host: NodeJS.Process, stream: 'out' | 'err', options: CallOptions): Theme {
  const { color: wanted, plain } = options.settings.values;
  return createTheme(
    colorLevel(stream, { wanted, plain, env: host.env }),
    showsSigns(host, options),
  );
}

/** Whether all is told in plain lines: a person's wish, or all that the terminal can show. */
export const isPlain = ({ env }: NodeJS.Process, { settings }: CallOptions): boolean =>
  settings.values.plain || terminalKind(env).plain;

/** Whether there may be signs beyond ASCII, which a screen reader spells out. */
const showsSigns = (host: NodeJS.Process, options: CallOptions): boolean =>
  !isPlain(host, options) && showsUnicode(host.env, host.platform);

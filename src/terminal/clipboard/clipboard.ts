import { Buffer } from 'node:buffer';
import { type Environment, isSet } from '../../core/environment.ts';
import type { Platform } from '../../core/platform.ts';
import type { Clipboard, Copied } from '../../core/ports.ts';
import { clipboardSequence } from './osc52.ts';

/** What copying needs of the computer. */
export interface ClipboardParts {
  readonly platform: Platform;
  readonly env: Environment;
  readonly isInstalled: (program: string) => boolean;
  /** Runs a program, without a shell, with `input` to read; whether it ended well. */
  readonly run: (program: string, args: readonly string[], input: Buffer) => Promise<boolean>;
  /** Writes to the terminal as it is; absent when there is none. */
  readonly terminal: ((sequence: string) => void) | undefined;
}

/** A program that puts what it reads on the clipboard. */
interface CopyProgram {
  readonly program: string;
  readonly args: readonly string[];
  readonly encode: (text: string) => Buffer;
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

const reads = (
  program: string,
  args: readonly string[] = [],
  encode: CopyProgram['encode'] = utf8,
): CopyProgram => ({ program, args, encode });

/**
 * Windows programs take what they read for the code page of the console. PowerShell is given the text
 * as Base64, which reads the same in all of them. `clip.exe` knows UTF-16 when it sees it: mostly, and
 * a mark in front to be sure of it would be copied along; so it comes second.
 */
const windows: readonly CopyProgram[] = [
  reads(
    'powershell.exe',
    [
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      'Set-Clipboard -Value ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String([Console]::In.ReadToEnd())))',
    ],
    (text) => Buffer.from(utf8(text).toString('base64'), 'ascii'),
  ),
  reads('clip.exe', [], (text) => Buffer.from(text, 'utf16le')),
];

const mac = [reads('pbcopy')];
const wayland = [reads('wl-copy', ['--type', 'text/plain;charset=utf-8'])];
const x11 = [
  reads('xclip', ['-selection', 'clipboard', '-in']),
  reads('xsel', ['--clipboard', '--input']),
];
const termux = [reads('termux-clipboard-set')];

/** tmux 3.2 and later hands on what it is given, also where it takes no sequence from programs. */
const tmux = reads('tmux', ['load-buffer', '-w', '-']);

/**
 * The clipboard that the person can paste from. On their own computer a program puts the text there.
 * Over SSH the clipboard of the far computer is of no use to them: the terminal, which is at their
 * side, is asked to take it. It is asked as well when no program is there.
 */
export function createClipboard(parts: ClipboardParts): Clipboard {
  const { env, terminal } = parts;
  const programs = programsFor(parts);
  const isFar = [env.SSH_TTY, env.SSH_CONNECTION, env.SSH_CLIENT].some(isSet);
  const takesSequences = terminal !== undefined && !/^(?:linux|dumb)?$/.test(env.TERM ?? '');
  return {
    async copy(text): Promise<Copied> {
      if (isFar && takesSequences) return byTerminal(parts, terminal, text);
      for (const each of programs) {
        if (await runs(parts, each, text)) return { by: 'program', program: each.program };
      }
      if (takesSequences) return byTerminal(parts, terminal, text);
      return { by: 'nothing', programs: programs.map(({ program }) => program) };
    },
  };
}

/** The programs that can reach the clipboard here, the surest first. */
function programsFor({ platform, env }: ClipboardParts): readonly CopyProgram[] {
  if (platform.clipboard !== 'surroundings') return { mac, windows }[platform.clipboard];
  const isWindowsBelow = isSet(env.WSL_DISTRO_NAME) || isSet(env.WSL_INTEROP);
  return [
    ...(isWindowsBelow ? windows : []),
    ...(isSet(env.TERMUX_VERSION) ? termux : []),
    ...(isSet(env.WAYLAND_DISPLAY) ? wayland : []),
    ...(isSet(env.DISPLAY) ? x11 : []),
  ];
}

const runs = async (
  { isInstalled, run }: ClipboardParts,
  { program, args, encode }: CopyProgram,
  text: string,
): Promise<boolean> => isInstalled(program) && (await run(program, args, encode(text)));

async function byTerminal(
  parts: ClipboardParts,
  terminal: (sequence: string) => void,
  text: string,
): Promise<Copied> {
  const taken = isSet(parts.env.TMUX) && (await runs(parts, tmux, text));
  if (!taken) terminal(clipboardSequence(text, parts.env));
  return { by: 'terminal' };
}

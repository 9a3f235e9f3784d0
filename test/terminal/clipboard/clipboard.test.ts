import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { createClipboard } from '../../../src/terminal/clipboard/clipboard.ts';

/** A computer with some programs on it. */
interface Computer {
  readonly platform?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly installed?: readonly string[];
  /** Programs that are there and fail. */
  readonly failing?: readonly string[];
  readonly hasTerminal?: boolean;
}

const text = 'Ik open met: wat telt voor jou? ● é 王\n';

async function copyOn(computer: Computer) {
  const { installed = [], failing = [], hasTerminal = true } = computer;
  const ran: { program: string; args: readonly string[]; input: Buffer }[] = [];
  let sequence = '';
  const clipboard = createClipboard({
    platform: platformOf(computer.platform ?? 'linux'),
    env: { TERM: 'xterm-256color', ...computer.env },
    isInstalled: (program) => [...installed, ...failing].includes(program),
    run: async (program, args, input) => {
      ran.push({ program, args, input });
      return !failing.includes(program);
    },
    terminal: hasTerminal
      ? (written) => {
          sequence += written;
        }
      : undefined,
  });
  return { copied: await clipboard.copy(text), ran, sequence };
}

const osc52 = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
const wayland = { WAYLAND_DISPLAY: 'wayland-0' };
const x11 = { DISPLAY: ':0' };
const ssh = { SSH_TTY: '/dev/pts/1' };
const everything = ['pbcopy', 'clip.exe', 'powershell.exe', 'wl-copy', 'xclip', 'xsel'];

describe('the clipboard', () => {
  it.each<[string, Computer, string]>([
    ['on a Mac', { platform: 'darwin', installed: everything }, 'pbcopy'],
    ['on Windows', { platform: 'win32', installed: everything }, 'powershell.exe'],
    ['on Windows without PowerShell', { platform: 'win32', installed: ['clip.exe'] }, 'clip.exe'],
    [
      'on Linux in Windows',
      { env: { ...x11, WSL_DISTRO_NAME: 'U' }, installed: ['clip.exe', 'xclip'] },
      'clip.exe',
    ],
    ['on Wayland', { env: { ...wayland, ...x11 }, installed: everything }, 'wl-copy'],
    ['on X', { env: x11, installed: everything }, 'xclip'],
    ['on X without xclip', { env: x11, installed: ['wl-copy', 'xsel'] }, 'xsel'],
    [
      'on a phone',
      { env: { TERMUX_VERSION: '1' }, installed: ['termux-clipboard-set'] },
      'termux-clipboard-set',
    ],
    [
      'when the first fails',
      { env: { ...wayland, ...x11 }, installed: ['xclip'], failing: ['wl-copy'] },
      'xclip',
    ],
    [
      'over SSH without a terminal',
      { env: { ...ssh, ...x11 }, installed: ['xclip'], hasTerminal: false },
      'xclip',
    ],
  ])('is reached %s', async (_, computer, program) => {
    const { copied, ran, sequence } = await copyOn(computer);
    expect(copied).toEqual({ by: 'program', program });
    expect(ran.at(-1)?.program).toBe(program);
    expect(sequence).toBe('');
  });

  it.each<[string, Computer]>([
    ['over SSH, whatever is installed there', { env: { ...ssh, ...x11 }, installed: everything }],
    [
      'over SSH from a Mac',
      { platform: 'darwin', env: { SSH_CONNECTION: '1 2' }, installed: everything },
    ],
    ['without a program', { env: x11 }],
    ['where every program fails', { env: x11, failing: ['xclip', 'xsel'] }],
    ['without a display, where a program could not reach one', { installed: everything }],
  ])('is asked of the terminal %s', async (_, computer) => {
    const { copied, sequence } = await copyOn(computer);
    expect(copied).toEqual({ by: 'terminal' });
    expect(sequence).toBe(osc52);
  });

  it.each<[string, Computer, readonly string[]]>([
    ['a Mac without its own program', { platform: 'darwin', hasTerminal: false }, ['pbcopy']],
    ['X without a terminal', { env: x11, hasTerminal: false }, ['xclip', 'xsel']],
    ['a Linux console', { env: { TERM: 'linux' } }, []],
    ['a dumb terminal', { env: { TERM: 'dumb', ...wayland } }, ['wl-copy']],
    ['a server without anything', { hasTerminal: false, installed: everything }, []],
  ])('cannot be reached on %s, and what would help is named', async (_, computer, programs) => {
    const { copied, sequence } = await copyOn(computer);
    expect(copied).toEqual({ by: 'nothing', programs });
    expect(sequence).toBe('');
  });

  it('gets the text by standard input, and never as an argument', async () => {
    for (const platform of ['darwin', 'win32', 'linux']) {
      const env = { ...x11, ...wayland };
      const { ran } = await copyOn({ platform, env, failing: everything, hasTerminal: false });
      expect(ran.length).toBeGreaterThan(0);
      for (const { args } of ran) expect(args.join(' ')).not.toContain('open met');
    }
  });

  it('gets the text in letters that a Windows program cannot misread', async () => {
    const { ran } = await copyOn({
      platform: 'win32',
      failing: ['powershell.exe'],
      installed: ['clip.exe'],
    });
    const [powershell, clip] = ran;
    expect(Buffer.from(powershell?.input.toString('ascii') ?? '', 'base64').toString()).toBe(text);
    expect(clip?.input.toString('utf16le')).toBe(text);
  });
});

describe('the clipboard from within tmux', () => {
  const env = { ...ssh, TMUX: '/tmp/tmux-0/default,1,0' };

  it('is asked of tmux itself', async () => {
    const { copied, ran, sequence } = await copyOn({ env, installed: ['tmux'] });
    expect(copied).toEqual({ by: 'terminal' });
    expect(ran).toEqual([
      { program: 'tmux', args: ['load-buffer', '-w', '-'], input: Buffer.from(text) },
    ]);
    expect(sequence).toBe('');
  });

  it('is asked of the terminal around an old tmux, and of tmux in passing', async () => {
    const { sequence } = await copyOn({ env, failing: ['tmux'] });
    expect(sequence).toBe(`${osc52}\u001bPtmux;\u001b${osc52}\u001b\\`);
  });
});

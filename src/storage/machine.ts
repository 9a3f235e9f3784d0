import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../core/environment.ts';
import type { Platform } from '../core/platform.ts';
import type { Machine } from '../core/ports.ts';
import type { EntryCheck, EntryPart, Scheduler } from '../core/time/schedule.ts';

/** What is known of the process. */
export interface MachineParts {
  readonly platform: Platform;
  readonly env: Environment;
  readonly node: string;
  readonly script: string;
}

/** The computer that the program runs on. */
export function createMachine({ platform, env, node, script }: MachineParts): Machine {
  const settings = new Map<string, string>();
  for (const name of platform.placeSettings) {
    const value = env[name];
    if (value !== undefined && value !== '') settings.set(name, path.resolve(value));
  }
  return {
    platform,
    node,
    script: path.resolve(script),
    settings,
    absolute: (file) => path.resolve(file),
    check: (scheduler, parts) => checkEntry(env, scheduler, parts),
  };
}

/** The command with which a scheduler's own parser looks at files, and says what is wrong. */
const parsers: Readonly<Partial<Record<Scheduler, readonly [string, ...string[]]>>> = {
  systemd: ['systemd-analyze', 'verify', '--user'],
  launchd: ['plutil', '-lint', '-s'],
};

async function checkEntry(
  env: MachineParts['env'],
  scheduler: Scheduler,
  parts: readonly EntryPart[],
): Promise<EntryCheck | undefined> {
  const parser = parsers[scheduler];
  if (parser === undefined) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'reflect-entry-'));
  try {
    const files = parts.map(({ file = 'entry', text }) => {
      const target = path.join(folder, file);
      writeFileSync(target, text, { mode: 0o600 });
      return target;
    });
    const [program, ...args] = parser;
    /* systemd wants a folder for what is running, also to look at a file; without a session there is none. */
    const end = await run(program, [...args, ...files], { XDG_RUNTIME_DIR: folder, ...env });
    if (end === undefined) return undefined;
    const said = end.said.replaceAll(`${folder}${path.sep}`, '').trim();
    const faults = end.code === 0 ? '' : said || String(end.code);
    return { parser: parser.slice(0, 2).join(' '), faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ParserEnd {
  /** Its exit code; `null` when it took too long. */
  readonly code: number | null;
  readonly said: string;
}

/** Milliseconds that a parser gets; it needs a tenth of a second. */
const patience = 20_000;

/** Runs a parser with nothing to read; `undefined` when it is not there. */
async function run(
  program: string,
  args: readonly string[],
  env: MachineParts['env'],
): Promise<ParserEnd | undefined> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    const child = spawn(program, args, { stdio: [...stdio], env, timeout: patience });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => resolve({ code, said }));
  });
}

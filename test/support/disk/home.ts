import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export interface KeptFile {
  readonly path: string;
  readonly text: string;
}

/** A home of its own for one test. */
export interface TestHome {
  readonly path: string;
  /** The notes on disk, by path. */
  notes(): KeptFile[];
  /** The one note on disk; fails when there are none or more. */
  note(): KeptFile;
  /** The drafts on disk, by path. */
  drafts(): KeptFile[];
  /** Writes a file at a path inside this home and says where it is. */
  write(relative: string, text: string | Buffer, mode?: number): string;
  /** Where a path inside this home is. */
  at(relative: string): string;
}

/** Makes an empty home that is gone when the test is over. */
export function freshHome(): TestHome {
  const home = mkdtempSync(path.join(tmpdir(), 'reflect-test-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return homeAt(home);
}

/** The folder at this path, as a home. */
export function homeAt(home: string): TestHome {
  const at = (relative: string) => path.join(home, relative);
  const notes = () => filesUnder(at('notes'));
  return {
    path: home,
    at,
    notes,
    note: () => {
      const [only, ...others] = notes();
      if (only === undefined || others.length > 0) {
        throw new Error(`one note was expected, ${notes().length} are there`);
      }
      return only;
    },
    drafts: () => filesUnder(at('drafts')),
    write: (relative, text, mode) => {
      mkdirSync(path.dirname(at(relative)), { recursive: true });
      writeFileSync(at(relative), text, mode === undefined ? {} : { mode });
      return at(relative);
    },
  };
}

function filesUnder(folder: string): KeptFile[] {
  const entries = entriesOf(folder);
  return entries.map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

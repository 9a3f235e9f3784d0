import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { freshHome, homeAt, type TestHome } from './home.ts';

/**
 * Homes that begin alike: what stands in them is made once, by the program itself, when the first test
 * asks for one; each test has a copy of its own. To be called at the top of a test file.
 */
export function homeMadeOnce(make: (home: TestHome) => Promise<unknown>): () => Promise<TestHome> {
  let template: Promise<string> | undefined;
  const madeTemplate = async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'reflect-template-'));
    await make(homeAt(folder));
    return folder;
  };
  afterAll(async () => {
    if (template !== undefined) rmSync(await template, { recursive: true, force: true });
  });
  return async () => {
    template ??= madeTemplate();
    const home = freshHome();
    cpSync(await template, home.path, { recursive: true });
    return home;
  };
}

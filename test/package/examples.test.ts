import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanEnvironment, nodeBinary, projectRoot } from '../support/program/environment.ts';
import { type Installed, installOffline } from './install.ts';

/** An example, and the block under it with what it prints. */
const example = /^```js\n(?<code>[\s\S]*?)^```\n\n(?<fence>`{3,})text\n[\s\S]*?^\k<fence>$/gm;

const page = readFileSync(join(projectRoot, 'LIBRARY.md'), 'utf8');

/** What an example prints, run as somebody would who installed the package. */
function printed(code: string, { folder, home }: Installed): string {
  const file = join(folder, 'example.mjs');
  writeFileSync(file, code);
  const env = cleanEnvironment(home);
  return execFileSync(nodeBinary, [file], { cwd: folder, env, encoding: 'utf8' });
}

describe('the page about the library', () => {
  it('has a result under each example', () => {
    expect([...page.matchAll(example)]).toHaveLength([...page.matchAll(/^```js$/gm)].length);
  });

  it('shows what its examples print', async () => {
    const installed = installOffline();
    const run = page.replaceAll(example, (_whole, code: string, fence: string) => {
      return `\`\`\`js\n${code}\`\`\`\n\n${fence}text\n${printed(code, installed)}${fence}`;
    });
    // `vitest -u` writes what they print now.
    await expect(run).toMatchFileSnapshot('../../LIBRARY.md');
  });
});

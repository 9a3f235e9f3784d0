import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import manifest from './package.json' with { type: 'json' };

/**
 * Makes the page of the manual that is installed with the program, from the same words and commands.
 * What makes it is built by itself first, without what the commands do.
 */
export function manualPage(): Plugin {
  return {
    name: 'manual-page',
    async generateBundle() {
      const source = await made();
      this.emitFile({ type: 'asset', fileName: 'reflect.1', source });
    },
  };
}

async function made(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reflect-manual-'));
  try {
    const bundle = await rolldown({
      input: 'src/program/help/man-page.ts',
      platform: 'node',
      external: [/[\\/]commands[\\/]/],
    });
    const file = join(folder, 'man-page.cjs');
    await bundle.write({ file, format: 'cjs', codeSplitting: false });
    await bundle.close();
    const { manPage } = await import(pathToFileURL(file).href);
    return manPage(manifest.version);
  } finally {
    await rm(folder, { recursive: true });
  }
}

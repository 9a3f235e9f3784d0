import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, nodeBinary, projectRoot } from '../support/program/environment.ts';
import { type Installed, installOffline, type Packed, pack } from './install.ts';

const answers = `set: before
answers:
  other: Koen
  self-preserve: Time to think
  opening: What do you want to keep in this?
`;

/** Bytes that the package may take; it was 0.8 and 2.6 MB when this was written. */
const most = { size: 1_000_000, unpackedSize: 3_300_000 };

describe('the package', () => {
  let packed: Packed;
  let installed: Installed;

  beforeAll(() => {
    packed = pack();
    installed = installOffline();
  });

  const reflect = (...args: string[]): string =>
    execFileSync(nodeBinary, [join(installed.folder, 'node_modules/.bin/reflect'), ...args], {
      cwd: installed.folder,
      env: cleanEnvironment(installed.home),
      encoding: 'utf8',
    });

  const run = (file: string, code: string): string => {
    writeFileSync(join(installed.folder, file), code);
    const env = cleanEnvironment(installed.home);
    return execFileSync(nodeBinary, [file], { cwd: installed.folder, env, encoding: 'utf8' });
  };

  it('brings nothing else along', () => {
    const modules = readdirSync(join(installed.folder, 'node_modules'));
    expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['reflect-prompter']);
  });

  it('makes a note, lists it and shows it', () => {
    writeFileSync(join(installed.folder, 'before.yaml'), answers);
    const path = reflect('new', '--answers', 'before.yaml', '--answer', 'temperature=2').trim();
    expect(readFileSync(path, 'utf8')).toContain('**I open with:** What do you want to keep');
    expect(reflect('list')).toContain('Koen');
    expect(reflect('show', 'last')).toContain('Time to think');
    expect(reflect('--version').trim()).toBe(versionOf(projectRoot));
  });

  it('is a library, for import and for require', () => {
    const use = `loadPromptSet('weekly').then(({ name }) => console.log(name));`;
    expect(run('use.mjs', `import { loadPromptSet } from 'reflect-prompter'; ${use}`)).toBe(
      'weekly\n',
    );
    expect(run('use.cjs', `const { loadPromptSet } = require('reflect-prompter'); ${use}`)).toBe(
      'weekly\n',
    );
    expect(
      run(
        'schema.cjs',
        `console.log(require('reflect-prompter/prompts/prompt-set.schema.json').title)`,
      ),
    ).toBe('Prompt set\n');
  });

  it('holds the program, the library, the sets with their schemas, and the licences', () => {
    const outside = packed.files.filter((file) => !file.startsWith('dist/'));
    expect(outside.sort()).toEqual([
      'CHANGELOG.md',
      'LIBRARY.md',
      'LICENSE',
      'README.md',
      'bin/reflect.js',
      'package.json',
      ...readdirSync(join(projectRoot, 'prompts'))
        .filter((file) => !file.startsWith('nudges.'))
        .map((file) => `prompts/${file}`)
        .sort(),
    ]);
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'dist/main.cjs',
        'dist/library/index.mjs',
        'dist/THIRD-PARTY-LICENSES.txt',
        'dist/sbom.cdx.json',
      ]),
    );
  });

  it('takes little room', () => {
    expect(packed.size).toBeLessThan(most.size);
    expect(packed.unpackedSize).toBeLessThan(most.unpackedSize);
  });
});

const versionOf = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

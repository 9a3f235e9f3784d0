import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/program/environment.ts';
import { type Installed, installOffline, type Packed, pack } from './install.ts';

/** What somebody may write: all of it compiles, but for what is marked. */
const use = `
import { answer, type Answers, currentQuestion, loadPromptSet, renderNote, startSession } from 'reflect-prompter';

export async function ask(language: 'nl' | 'en' | 'de'): Promise<string> {
  const session = startSession(await loadPromptSet('before'), { language, answers: { other: 'Koen' } });
  const question = currentQuestion(session);
  const labels: readonly string[] = question?.choices?.map(({ label }) => label) ?? [];
  const answered = answer(session, labels[0]);
  if (!answered.ok) return answered.message;
  const answers: Answers = answered.session.answers;
  // @ts-expect-error: answers are read, not changed.
  answers.set('other', 'Sam');
  // @ts-expect-error: a note has no such option.
  return renderNote(answered.session, { dat: '2026-11-23' });
}
`;

describe('the types of the library', () => {
  let packed: Packed;
  let installed: Installed;

  beforeAll(() => {
    packed = pack();
    installed = installOffline();
  });

  it('are found wherever TypeScript looks, and tell the truth', async () => {
    const checked = await checkPackage(
      createPackageFromTarballData(new Uint8Array(readFileSync(packed.tarball))),
    );
    if (checked.types === false) throw new Error('There are no types in the package.');
    expect(checked.problems).toEqual([]);
    expect(Object.keys(checked.entrypoints)).toContain('.');
  });

  it.each(['nodenext', 'bundler'])('serve who writes for %s', (moduleResolution) => {
    const module = moduleResolution === 'bundler' ? 'preserve' : 'nodenext';
    const compilerOptions = { module, moduleResolution, target: 'es2023', strict: true, types: [] };
    const files = ['use.mts', 'use.cts'];
    for (const file of files) writeFileSync(join(installed.folder, file), use);
    const config = { compilerOptions: { ...compilerOptions, noEmit: true }, files };
    writeFileSync(join(installed.folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
    const compile = () =>
      execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: installed.folder });
    expect(compile).not.toThrow();
  });

  const declared = () => readFileSync(join(projectRoot, 'dist/library/index.d.mts'), 'utf8');

  it('are what they were: a change shows here, and belongs in the changelog', async () => {
    const withoutComments = declared().replaceAll(/\/\*\*[\s\S]*?\*\/\n?/g, '');
    await expect(withoutComments).toMatchFileSnapshot('library-api.txt');
  });

  it('name what is there', async () => {
    const names = [...declared().matchAll(/^export declare \w+ (\w+)/gm)].map(([, name]) => name);
    const library = await import(join(projectRoot, 'dist/library/index.mjs'));
    expect(Object.keys(library).sort()).toEqual(names.sort());
  });

  it('speak of nothing that cannot be imported', () => {
    const hidden = [...declared().matchAll(/^(?:interface|type) (\w+)/gm)].map(([, name]) => name);
    /* What all kinds of question have in common; each of them can be. */
    expect(hidden).toEqual(['QuestionBase']);
  });
});

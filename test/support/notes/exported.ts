import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAfter } from '../../../src/commands/after.ts';
import { type ExportOptions, runExport } from '../../../src/commands/export.ts';
import { runNew } from '../../../src/commands/new.ts';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { ContextOptions } from '../context.ts';
import { testContext } from '../context.ts';
import type { TestHome } from '../disk/home.ts';

const everything: ExportOptions = { notes: [], filter: {}, withPrivate: false, force: false };

/** Exports notes, all of them unless it is said otherwise. */
export async function exported(
  home: TestHome,
  options: Partial<ExportOptions> = {},
  context: ContextOptions = {},
): Promise<{ readonly out: string; readonly err: string }> {
  const test = testContext({ ...context, home });
  await runExport(test.context, { ...everything, ...options });
  return { out: test.out(), err: test.err() };
}

/** Answers as options of a call. */
const given = (answers: Readonly<Record<string, Answer>>) =>
  Object.entries(answers).flatMap(([id, answer]) =>
    [answer].flat().map((value) => ({ id, value: String(value) })),
  );

/** Makes a note from answers, and says where it is. */
export async function noted(
  home: TestHome,
  answers: Readonly<Record<string, Answer>>,
  { set = 'before', ...options }: ContextOptions & { readonly set?: string } = {},
): Promise<string> {
  const test = testContext({ ...options, home });
  // One answer to a list is one item of it, so an answers file says more than options can.
  const file = home.write('answers.json', JSON.stringify({ answers }));
  await runNew(test.context, { set, answers: file });
  return test.out().trim();
}

/** Looks back on a note. */
export const lookedBack = (
  home: TestHome,
  note: string,
  answers: Readonly<Record<string, Answer>>,
): Promise<void> => runAfter(testContext({ home }).context, { note, answer: given(answers) });

/** Changes a file as a person would in an editor. */
export const edited = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

/** The files under a folder, by their path in it. */
export function filesUnder(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

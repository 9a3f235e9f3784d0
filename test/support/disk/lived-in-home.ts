import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exampleSet } from '../../../src/render/help/prompt-sets-topic.ts';
import { createDraftStore } from '../../../src/storage/drafts/draft-store.ts';
import { runReflect } from '../program/cli.ts';
import { nodeBinary, program } from '../program/environment.ts';

/** Makes a note with this id, and says where it is. */
async function noteWithId(home: string, id: string, answers: readonly string[]): Promise<string> {
  const given = answers.flatMap((answer) => ['--answer', answer]);
  const about = ['--with', 'Koen', '--team', 'planning', '--tag', 'planning'];
  const run = await runReflect(['new', 'before', ...about, ...given, '--json'], { home });
  const made: { path: string; id: string } = JSON.parse(run.stdout);
  const file = made.path.replace(`-${made.id}.md`, `-${id}.md`);
  const text = readFileSync(made.path, 'utf8').replace(`id: ${made.id}`, `id: ${id}`);
  renameSync(made.path, file);
  writeFileSync(file, text);
  return file;
}

/**
 * Fills a home with what the examples in help speak of: notes, a draft, a deleted note, prompt sets,
 * answers files, another computer's notes, and a `bin` with `reflect` in it. Commands are typed in
 * the folder `desk`.
 */
export async function fillHome(home: string): Promise<void> {
  const desk = path.join(home, 'desk');
  const write = (name: string, text: string, mode?: number) => {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), text, mode === undefined ? {} : { mode });
  };
  write('bin/reflect', `#!/bin/sh\nexec '${nodeBinary}' '${program}' "$@"\n`, 0o755);
  for (const file of ['prompts/short.yaml', 'desk/short.yaml', 'desk/prompts/short.yaml']) {
    write(file, `${exampleSet}\n`);
  }
  write('prompts/retro.yaml', `${exampleSet.replace('name: short', 'name: retro')}\n`);
  write('desk/before.yaml', 'set: before\nlang: en\nanswers: { opening: And you? }\n');
  write('desk/week.yaml', 'set: weekly\nlang: en\nanswers: { temperature: 3 }\n');
  const sides = ['signal=A sigh about the deadline', 'facts=Not on time', 'self-preserve=Rest'];
  const note = await noteWithId(home, 'k3f9', [...sides, 'opening=And you?', 'other=Koen']);
  for (const [name, id] of [
    ['mine', 'm2n3'],
    ['theirs', 't4h5'],
    ['third', 't6h7'],
  ]) {
    write(`desk/${name}.md`, readFileSync(note, 'utf8').replace('id: k3f9', `id: ${id}`));
  }
  await runReflect(['export', '--to', 'notes.json'], { home, cwd: desk });
  cpSync(path.join(home, 'notes'), path.join(home, 'old-laptop/notes'), { recursive: true });
  const deleted = await noteWithId(home, 'p8w2', ['opening=Why?']);
  await runReflect(['delete', deleted, '--force'], { home });
  leaveDraft(home);
}

/** A walk that was interrupted after its first question. */
function leaveDraft(home: string): void {
  createDraftStore({ folder: path.join(home, 'drafts') }).save({
    id: 'm4x7',
    set: 'short',
    language: 'en',
    started: '2026-11-23T09:30:00+01:00',
    saved: '2026-11-23T09:31:00+01:00',
    answers: new Map([['other', 'Koen']]),
    at: 'temperature',
    typing: undefined,
    leftOut: [],
    settled: [],
    known: new Map(),
    wishes: {},
    finishing: false,
  });
}

import { describe, expect, it } from 'vitest';
import { createNoteStore } from '../../src/storage/notes/note-store.ts';
import { freshHome } from '../support/disk/home.ts';
import { aFewAtATime } from '../support/program/a-few-at-a-time.ts';
import { type Run, runReflect } from '../support/program/cli.ts';

/** Runs many calls, so many at a time. */
async function runMany(
  count: number,
  atATime: number,
  run: (number: number) => Promise<Run>,
): Promise<Run[]> {
  const runs: Run[] = [];
  const numbers = Array.from({ length: count }).keys();
  await aFewAtATime(numbers, async (number) => void runs.push(await run(number)), atATime);
  return runs;
}

describe('200 runs, twenty of them at the same time', () => {
  it('make 200 notes', async () => {
    const home = freshHome();
    const runs = await runMany(200, 20, (number) =>
      runReflect(['--answer', `opening=Question ${number}?`], { home: home.path }),
    );
    for (const run of runs) expect(run).toMatchObject({ code: 0, stderr: '' });
    const { notes, damaged } = await createNoteStore({ folder: home.at('notes') }).newest(300);
    expect(damaged).toEqual([]);
    expect(new Set(notes.map(({ note }) => note.answers.get('opening'))).size).toBe(200);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(200);
    expect(home.notes()).toHaveLength(200);
  });
});

describe('runs for the same ISO week', () => {
  it('make one weekly note, and the others say which one it is', async () => {
    const home = freshHome();
    const runs = await runMany(6, 6, (number) =>
      runReflect(['weekly', '--answer', `temperature=${(number % 5) + 1}`], { home: home.path }),
    );
    const { path, text } = home.note();
    const made = runs.filter(({ code }) => code === 0);
    expect(made).toEqual([{ code: 0, signal: null, stdout: `${path}\n`, stderr: '' }]);
    for (const run of runs.filter(({ code }) => code !== 0)) {
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).toContain(path);
    }
    expect(text).toContain('set: weekly');
  });
});

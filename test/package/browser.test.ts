import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/program/environment.ts';

const library = join(projectRoot, 'dist/library/index.mjs');

/** All that a page has and the language itself has not. */
const page = { TextEncoder };

describe('the library in a page', () => {
  let code: string;
  let imports: string[];
  const wanted: string[] = [];

  beforeAll(async () => {
    const bundle = await rolldown({
      input: library,
      platform: 'browser',
      onLog: (_level, { message }) => wanted.push(message),
    });
    const options = { format: 'iife', name: 'reflect', codeSplitting: false } as const;
    const { output } = await bundle.generate(options);
    expect(output).toHaveLength(1);
    ({ code, imports } = output[0]);
  });

  it('is bundled without anything of Node', () => {
    expect(wanted).toEqual([]);
    expect(imports).toEqual([]);
  });

  it('makes a note and reads it back where there is nothing of Node', async () => {
    const steps = `(async () => {
      const set = await reflect.loadPromptSet('before');
      const nudges = await reflect.loadNudges('nl');
      const session = reflect.startSession(set, { language: 'nl', answers: { other: 'Koen', opening: 'Wat?' } });
      const { kind, note } = reflect.readNote(reflect.renderNote(session, { id: 'k3f9' }));
      const own = reflect.parsePromptSet('name: x');
      return JSON.stringify([kind, [...note.answers], own.ok, nudges.nudgeFor('Hij luistert nooit.').kind]);
    })()`;
    expect(JSON.parse(await runInNewContext(`${code}\n${steps}`, { ...page }))).toEqual([
      'note',
      [
        ['other', 'Koen'],
        ['opening', 'Wat?'],
      ],
      false,
      'absolute',
    ]);
  });

  it('loads a set and the rules of a language only when they are asked for', () => {
    const first = readFileSync(library, 'utf8');
    expect(first).not.toContain('self-preserve');
    expect(first).toMatch(/import\([`"']\.\/nudges\.nl-/);
  });
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runEdit } from '../../src/commands/edit.ts';
import type { EditorEnd } from '../../src/core/ports.ts';
import { madeNote, planned } from '../support/notes/made-note.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

const closed: EditorEnd = { kind: 'closed', program: 'ed' };

/** A person who picks from menus: `true` is to open it again. */
const person = (...picks: readonly boolean[]) =>
  scriptedPrompter(() => {
    throw new Error('no question was expected');
  }, picks);

/** A note that is edited in these ways, one time after the other. */
async function edited(
  changes: readonly ((text: string) => string)[],
  picks: readonly boolean[] = [],
  more: { readonly json?: boolean; readonly end?: EditorEnd } = {},
) {
  const left = [...changes];
  const { end = closed, ...options } = more;
  const editor = (file: string) => {
    const change = left.shift();
    if (change !== undefined) writeFileSync(file, change(readFileSync(file, 'utf8')));
    return end;
  };
  return madeNote(planned, { ...options, prompter: person(...picks), editor });
}

const breakIt = (text: string) => text.replace('```yaml reflect-answers', '```yaml answers');
const newSignal = (text: string) => text.replace('\nsignal: a sigh\n', '\nsignal: a laugh\n');

describe('editing a note', () => {
  it('opens the file itself, and keeps what was written as it is', async () => {
    const note = await edited([(text) => `${text}\nMine.`]);
    const before = note.text();
    await runEdit(note.context, { note: 'last' });
    expect(note.text()).toBe(`${before}\nMine.`);
    expect(note.out()).toBe(`${note.path}\n`);
    expect(note.err()).toContain(note.path);
    expect(note.err()).toContain('Your changes are in the note.');
  });

  it('makes the summary anew when the answers changed, and leaves the rest alone', async () => {
    const note = await edited([
      (text) => newSignal(text).replace('\n## ', '\nMine, in the middle.\n\n## '),
    ]);
    await runEdit(note.context, { note: 'last' });
    const text = note.text();
    expect(text).toContain('Mine, in the middle.');
    expect(text.match(/a laugh/g)).toHaveLength(2);
    expect(text).not.toContain('a sigh');
    expect(note.err()).toContain('The summary now matches the new answers.');
  });

  it('says where the words of the person and of the answers both changed', async () => {
    const note = await edited([
      (text) => newSignal(text).replace('** a sigh', '** a sigh, so deep'),
    ]);
    await runEdit(note.context, { note: 'last' });
    expect(note.text()).toContain('** a sigh, so deep');
    expect(note.text()).toContain('** a laugh');
    expect(note.err()).toContain('In 1 place');
  });

  it('follows a name that was changed in the front matter', async () => {
    const note = await edited([(text) => text.replace('\nwith: Koen\n', '\nwith: Sanne\n')]);
    await runEdit(note.context, { note: 'last' });
    expect(note.text()).toContain('\ntitle: Before the meeting with Sanne\n');
    expect(note.text()).toContain('\n# Before the meeting with Sanne\n');
  });

  it('says so when nothing changed, and when the editor did not wait', async () => {
    const end = { ...closed, waitOption: '--wait' };
    const note = await edited([], [], { end });
    const before = note.text();
    await runEdit(note.context, { note: 'last' });
    expect(note.text()).toBe(before);
    expect(note.err()).toContain('Nothing was changed.');
    expect(note.err()).toContain('--wait');
  });

  it('says nothing of waiting when something changed', async () => {
    const end = { ...closed, waitOption: '--wait' };
    const note = await edited([newSignal], [], { end });
    await runEdit(note.context, { note: 'last' });
    expect(note.err()).not.toContain('--wait');
  });

  it('gives the note as JSON', async () => {
    const note = await edited([newSignal], [], { json: true });
    await runEdit(note.context, { note: 'last' });
    expect(JSON.parse(note.out())).toMatchObject({ answers: { signal: 'a laugh' } });
  });

  it('looks at what was saved also when the editor says that it failed', async () => {
    const note = await edited([newSignal], [], { end: { kind: 'failed', program: 'ed' } });
    await runEdit(note.context, { note: 'last' });
    expect(note.err()).toContain('ed reported that something went wrong.');
    expect(note.text().match(/a laugh/g)).toHaveLength(2);
  });

  it.each([
    [{ kind: 'none' } as const, undefined],
    [{ kind: 'missing', program: 'nowhere' } as const, 'nowhere'],
  ])('cannot do without an editor: %o', async (end, program) => {
    const note = await edited([], [], { end });
    expect(await laterProblemOf(runEdit(note.context, { note: 'last' }))).toEqual({
      code: 'editor-failed',
      program,
    });
  });

  it('needs a terminal, and says where the file is', async () => {
    const note = await madeNote();
    expect(await laterProblemOf(runEdit(note.context, { note: 'last' }))).toEqual({
      code: 'edit-needs-terminal',
      path: note.path,
    });
  });

  it('says that the note is gone when it is', async () => {
    const note = await madeNote(planned, {
      prompter: person(),
      editor: (file) => {
        rmSync(file);
        return closed;
      },
    });
    expect(await laterProblemOf(runEdit(note.context, { note: 'last' }))).toMatchObject({
      code: 'note-unknown',
    });
  });
});

describe('a note that can no longer be read after editing', () => {
  it('is opened again as the person left it, until it is right', async () => {
    const note = await edited(
      [
        breakIt,
        (text) => text,
        (text) => newSignal(text.replace('yaml answers', 'yaml reflect-answers')),
      ],
      [true, true],
    );
    await runEdit(note.context, { note: 'last' });
    expect(note.err().match(/the block of answers .* is gone/g)).toHaveLength(2);
    expect(note.text().match(/a laugh/g)).toHaveLength(2);
  });

  it('stays as the person left it, and that is no success', async () => {
    const note = await edited([breakIt], [false]);
    const broken = breakIt(note.text());
    expect(await laterProblemOf(runEdit(note.context, { note: 'last' }))).toEqual({
      code: 'left-damaged',
      path: note.path,
      line: undefined,
    });
    expect(note.text()).toBe(broken);
  });

  it.each([
    ['the status', 'status: open', 'status: maybe', /\.md:\d+ the lines between the two ---/],
    ['the end of the front matter', '\n---\n\n', '\n\n\n', /\.md:1 the lines between/],
    ['an answer', 'opening: What', 'opening: "What', /\.md:\d+ the block of answers/],
    ['all that is ours', /[\s\S]*/, 'only this', /\.md this is not a note/],
  ])('is told with its place: %s', async (_, from, to, said) => {
    const note = await edited([(text) => text.replace(from, to)], [false]);
    await laterProblemOf(runEdit(note.context, { note: 'last' }));
    expect(note.err()).toMatch(said);
  });

  it('can be named by its path, and mended; its summary stays as it is then', async () => {
    const note = await edited([
      (text) => newSignal(text.replace('yaml answers', 'yaml reflect-answers')),
    ]);
    note.write(breakIt);
    await runEdit(note.context, { note: note.path });
    expect(note.text().match(/a laugh/g)).toHaveLength(1);
    expect(note.text()).toContain('a sigh');
  });
});

describe('answers that do not go with their questions after editing', () => {
  const wrong = (text: string) =>
    text.replace('\ntemperature: 2\nother:', '\ntemperature: 9\nother:');

  it('are named, and the note is opened again', async () => {
    const note = await edited(
      [wrong, (text) => text.replace('\ntemperature: 9\n', '\ntemperature: 4\n')],
      [true],
    );
    await runEdit(note.context, { note: 'last' });
    expect(note.err()).toContain('temperature: this takes a whole number from 1 to 5.');
    expect(note.text().match(/^temperature: 4$/gm)).toHaveLength(2);
  });

  it('may stay, and nothing is lost', async () => {
    const note = await edited([wrong], [false]);
    await runEdit(note.context, { note: 'last' });
    expect(note.text()).toContain('\ntemperature: 9\nother:');
  });
});

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDelete } from '../../src/commands/delete.ts';
import { runDue } from '../../src/commands/due.ts';
import { runNew } from '../../src/commands/new.ts';
import { runRestore } from '../../src/commands/restore.ts';
import { testContext } from '../support/context.ts';
import { given, madeNote, planned } from '../support/notes/made-note.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

/** A person who answers menus and yes-or-no questions, one after the other. */
const person = (...picks: readonly unknown[]) =>
  scriptedPrompter(() => {
    throw new Error('no question was expected');
  }, picks);

const idOf = (file: string) => path.basename(file, '.md').split('-').at(-1) ?? '';

describe('deleting a note', () => {
  it('moves it to the trash when the person is sure, and says how to undo it', async () => {
    const note = await madeNote(planned, { prompter: person(true) });
    const text = note.text();
    await runDelete(note.context, { notes: ['last'] });
    const place = note.home.at(`trash/2026/${path.basename(note.path)}`);
    expect(note.out()).toBe(`${place}\n`);
    expect(readFileSync(place, 'utf8')).toBe(text);
    expect(note.err()).toContain(`reflect restore ${idOf(note.path)}`);
    expect(note.home.notes()).toEqual([]);
  });

  it.each([
    ['no', false, undefined],
    ['nothing, and stops', undefined, 'interrupted'],
  ])('leaves it alone when the person says %s', async (_, answer, code) => {
    const prompter = person();
    const note = await madeNote(planned, {
      prompter: { ...prompter, confirm: async () => answer },
    });
    const deleting = runDelete(note.context, { notes: ['last'] });
    if (code === undefined) await deleting;
    else expect(await laterProblemOf(deleting)).toEqual({ code, draft: undefined });
    expect(note.home.notes()).toHaveLength(1);
    expect(note.out()).toBe('');
  });

  it('needs --force without a terminal, and does nothing without it', async () => {
    const note = await madeNote();
    expect(await laterProblemOf(runDelete(note.context, { notes: ['last'] }))).toEqual({
      code: 'needs-force',
    });
    expect(note.home.notes()).toHaveLength(1);
    await runDelete(note.context, { notes: ['last'], force: true });
    expect(note.home.notes()).toEqual([]);
  });

  it('finds every note before it touches one, and each once', async () => {
    const { context, home } = await madeNote();
    await runNew(context, { set: 'before', answer: given({ ...planned, other: 'Sanne' }) });
    const [one = '', two = ''] = home.notes().map((file) => file.path);
    const wrong = runDelete(context, { notes: [one, 'zzzz'], force: true });
    expect(await laterProblemOf(wrong)).toEqual({ code: 'note-unknown', name: 'zzzz' });
    expect(home.notes()).toHaveLength(2);
    await runDelete(context, { notes: [one, idOf(one), idOf(two)], force: true });
    expect(home.notes()).toEqual([]);
  });

  it('frees the week of a weekly note', async () => {
    const { context } = await madeNote({ temperature: '3' }, { set: 'weekly' });
    const due = () => runDue(context, { set: 'weekly', every: 'week' });
    expect(await due()).toBe(10);
    await runDelete(context, { notes: ['last'], force: true });
    expect(await due()).toBe(0);
    await runNew(context, { set: 'weekly', answer: given({ temperature: '4' }) });
    expect(await due()).toBe(10);
  });

  it('gives the notes with where they are now as JSON', async () => {
    const note = await madeNote(planned, { json: true });
    await runDelete(note.context, { notes: ['last'], force: true });
    expect(JSON.parse(note.out())).toMatchObject({
      schema: 'reflect.notes/1',
      notes: [
        { id: idOf(note.path), path: note.home.at(`trash/2026/${path.basename(note.path)}`) },
      ],
      damaged: [],
    });
  });

  it('takes a note that cannot be read by its path only, and says so', async () => {
    const note = await madeNote();
    note.write((text) => text.replace('```yaml reflect-answers', '```yaml reflect-answers-'));
    const byId = runDelete(note.context, { notes: [idOf(note.path)], force: true });
    expect(await laterProblemOf(byId)).toMatchObject({ code: 'note-damaged' });
    await runDelete(note.context, { notes: [note.path], force: true });
    expect(note.err()).toContain('cannot be read as a note');
    expect(note.home.notes()).toEqual([]);
    const [place = ''] = note.out().split('\n');
    await runRestore(note.context, { note: place });
    expect(existsSync(note.path)).toBe(true);
  });

  it.each([
    ['a text of somebody else', '# Shopping\n\n- bread\n'],
    ['front matter of another program', '---\nid: 7\ntitle: x\n---\ntext\n'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
    ['nothing', ''],
  ])('never touches a file that is no note: %s', async (_, content) => {
    const { context, home } = testContext();
    const file = home.write('notes/2026/list.md', content);
    for (const forever of [false, true]) {
      const deleting = runDelete(context, { notes: [file], force: true, forever });
      expect(await laterProblemOf(deleting)).toEqual({ code: 'not-a-note', path: file });
    }
    expect(readFileSync(file)).toEqual(Buffer.from(content));
  });
});

describe('deleting for good', () => {
  it('leaves nothing, of a note and of what was in the trash', async () => {
    const note = await madeNote(planned, { prompter: person(true, true, true) });
    await runDelete(note.context, { notes: ['last'] });
    expect(note.home.notes()).toEqual([]);
    await runDelete(note.context, { notes: [idOf(note.path)], forever: true });
    expect(readdirSync(note.home.at('trash/2026'))).toEqual([]);
    await runNew(testContext({ home: note.home }).context, {
      set: 'before',
      answer: given(planned),
    });
    await runDelete(note.context, { notes: ['last'], forever: true });
    expect(note.home.notes()).toEqual([]);
    expect(readdirSync(note.home.at('trash/2026'))).toEqual([]);
  });

  it('never takes the last of the trash for the last note', async () => {
    const { context, home } = await madeNote();
    await runDelete(context, { notes: ['last'], force: true });
    const deleting = runDelete(context, { notes: ['last'], force: true, forever: true });
    expect(await laterProblemOf(deleting)).toEqual({ code: 'no-notes' });
    expect(readdirSync(home.at('trash/2026'))).toHaveLength(1);
  });

  it('asks in words that leave no doubt', async () => {
    const asked: string[] = [];
    const confirm = async (message: string, initial: boolean) => {
      asked.push(`${message} ${initial}`);
      return false;
    };
    const note = await madeNote(planned, { prompter: { ...person(), confirm } });
    await runDelete(note.context, { notes: ['last'], forever: true });
    expect(asked).toEqual([
      'Delete “Before the meeting with Koen” from 2026-11-23 for good? Nobody can bring it back, not even you. false',
    ]);
  });
});

describe('restoring a note', () => {
  /** A deleted note. */
  async function deleted(options: Parameters<typeof madeNote>[1] = {}) {
    const note = await madeNote(options.set === 'weekly' ? { temperature: '3' } : planned, options);
    const text = note.text();
    await runDelete(testContext({ home: note.home }).context, { notes: ['last'], force: true });
    return { ...note, was: text };
  }

  it('brings it back to its place, byte for byte, and prints where that is', async () => {
    const note = await deleted();
    await runRestore(note.context, { note: idOf(note.path) });
    expect(note.text()).toBe(note.was);
    expect(note.out()).toBe(`${note.path}\n`);
    expect(note.err()).toContain('Before the meeting with Koen');
    expect((await (await note.context.trash()).list()).notes).toEqual([]);
  });

  it('lets a person pick', async () => {
    const prompter = person();
    const note = await deleted({
      prompter: { ...prompter, pick: async (_, [first]) => first?.value },
    });
    await runRestore(note.context, {});
    expect(note.home.note().text).toBe(note.was);
  });

  it('names what there is when nobody can pick, and says so when there is nothing', async () => {
    const note = await deleted();
    expect(await laterProblemOf(runRestore(note.context, {}))).toEqual({
      code: 'restore-which',
      candidates: [`${idOf(note.path)}  Before the meeting with Koen`],
    });
    const empty = testContext();
    await runRestore(empty.context, {});
    expect(empty.err()).toContain('no deleted notes');
  });

  it('lists what there is, for people and as JSON', async () => {
    const note = await deleted();
    await runRestore(note.context, { list: true });
    expect(note.out()).toContain(idOf(note.path));
    const json = testContext({ home: note.home, json: true });
    await runRestore(json.context, { list: true });
    expect(JSON.parse(json.out())).toMatchObject({ notes: [{ id: idOf(note.path) }] });
  });

  it('does not know what was not deleted', async () => {
    const note = await deleted();
    expect(await laterProblemOf(runRestore(note.context, { note: 'zzzz' }))).toEqual({
      code: 'not-in-trash',
      name: 'zzzz',
    });
  });

  it('never overwrites the note that has its week now, and keeps both', async () => {
    const note = await deleted({ set: 'weekly' });
    await runNew(note.context, { set: 'weekly', answer: given({ temperature: '4' }) });
    const other = note.text();
    const restoring = runRestore(note.context, { note: 'last' });
    expect(await laterProblemOf(restoring)).toEqual({
      code: 'place-taken',
      path: note.path,
      kept: note.home.at('trash/2026/2026-W48-weekly.md'),
    });
    expect(note.text()).toBe(other);
    rmSync(note.path);
    await runRestore(note.context, { note: 'last' });
    expect(note.text()).toBe(note.was);
  });

  it('makes no second note of one id, wherever the other stands', async () => {
    const note = await deleted();
    note.home.write('notes/moved.md', note.was);
    const restoring = runRestore(note.context, { note: idOf(note.path) });
    expect(await laterProblemOf(restoring)).toMatchObject({
      code: 'place-taken',
      path: note.home.at('notes/moved.md'),
    });
    writeFileSync(note.home.at('notes/moved.md'), 'no note');
    await runRestore(note.context, { note: idOf(note.path) });
    expect(note.text()).toBe(note.was);
  });
});

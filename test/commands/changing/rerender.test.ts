import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAfter } from '../../../src/commands/after.ts';
import { rerenderNote } from '../../../src/commands/changing/rerender.ts';
import type { Answer, Answers } from '../../../src/core/answers/answer.ts';
import { readNote } from '../../../src/core/note/note-file.ts';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { anyAnswers } from '../../support/any/any-answers.ts';
import { given, type MadeNote, madeNote, planned } from '../../support/notes/made-note.ts';

const read = async ({ context, path }: MadeNote) => (await context.notes()).find(path);

const changed = (answers: Answers, more: Readonly<Record<string, Answer>>): Answers =>
  new Map([...answers, ...Object.entries(more)]);

describe('a note with other answers', () => {
  it('is the note that would have been made from them', async () => {
    const note = await madeNote(planned);
    const other = await madeNote({
      ...planned,
      other: 'Sanne',
      temperature: '4',
      signal: 'a joke',
    });
    const stored = await read(note);
    const answers = (await read(other)).note.answers;
    const { text, conflicts } = await rerenderNote(note.context, stored, { answers }, 'mine');
    const sameId = (each: string) => each.replace(/^id: .*$/m, 'id: x');
    expect(sameId(text)).toBe(sameId((await read(other)).text));
    expect(conflicts).toBe(0);
  });

  it('keeps what a person wrote in it, and their own front matter', async () => {
    const note = await madeNote(planned);
    note.write((text) =>
      text
        .replace('\ntitle: ', '\nmood: grey # mine\ntitle: ')
        .replace(/^title: .*$/m, 'title: My own title')
        .replace('a sigh', 'a sigh (twice!)')
        .replace('\n## ', '\nMy remark.\n\n## ')
        .concat('\nBelow it all.\n'),
    );
    const stored = await read(note);
    const answers = changed(stored.note.answers, { temperature: 5, signal: 'a laugh' });
    const { text, conflicts } = await rerenderNote(note.context, stored, { answers }, 'mine');
    expect(text).toContain('\nmood: grey # mine\ntitle: My own title\n');
    expect(text).toContain('\ntemperature: 5\n');
    expect(text).toContain('a sigh (twice!)');
    expect(text).toContain('a laugh');
    expect(text).toContain('\nMy remark.\n\n## ');
    expect(text.endsWith('\nBelow it all.\n')).toBe(true);
    expect(conflicts).toBe(1);
    expect(readNote(text)).toMatchObject({ kind: 'note', note: { answers } });
  });

  it('leaves out what is private, also where the person changed it', async () => {
    const weekly = await madeNote({ temperature: '1' }, { set: 'weekly' });
    weekly.write((text) => text.replaceAll(/(●○+ .*)$/gm, '$1, so cold'));
    const stored = await read(weekly);
    const answers = new Map([...stored.note.answers].filter(([id]) => id !== 'temperature'));
    const { text } = await rerenderNote(weekly.context, stored, { answers }, 'theirs');
    expect(text).not.toMatch(/so cold|temperature/i);
    expect(readNote(text).kind).toBe('note');
  });

  it('tells the guess anew beside what was heard', async () => {
    const note = await madeNote(planned);
    await runAfter(note.context, { note: 'last', answer: given({ heard: 'Rest', guess: 'off' }) });
    const stored = await read(note);
    const answers = changed(stored.note.answers, { 'other-preserve': 'Peace' });
    const after = new Map([
      ['heard', 'Rest for all'],
      ['guess', 'partly'],
    ]);
    const { text } = await rerenderNote(note.context, stored, { answers, after }, 'mine');
    expect(text).toContain('*Peace (guess)*');
    expect(text).toContain('Rest for all');
    expect(text).not.toContain('Time for the client');
    expect(text).toContain('\nstatus: done\n');
    expect(readNote(text)).toMatchObject({ note: { answers, after } });
  });

  it('has only its answers changed when its set is gone, and says so', async () => {
    const note = await madeNote(planned);
    note.write((text) => text.replace('\nset: before\n', '\nset: lost\n'));
    const stored = await read(note);
    const answers = changed(stored.note.answers, { signal: 'a laugh' });
    const { text, setGone } = await rerenderNote(note.context, stored, { answers }, 'mine');
    expect(setGone).toBe(true);
    expect(text).toBe(stored.text.replace('\nsignal: a sigh\n', '\nsignal: a laugh\n'));
  });

  it('is the same to the byte when nothing changes, also with Windows line ends', async () => {
    const note = await madeNote(planned);
    note.write((text) => `${text}mine`.replaceAll('\n', '\r\n'));
    const stored = await read(note);
    const { answers } = stored.note;
    const same = await rerenderNote(note.context, stored, { answers }, 'mine');
    expect(same.text).toBe(stored.text);
    const more = changed(answers, { signal: 'a laugh' });
    const { text } = await rerenderNote(note.context, stored, { answers: more }, 'mine');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('a laugh');
  });
});

describe('any note with any other answers', () => {
  it('gives exactly those answers back, and keeps what a person added', async () => {
    const set = await builtInSets.get('before')?.();
    if (set === undefined) throw new Error('the set before is not there');
    const note = await madeNote(planned);
    const whole = await read(note);
    const remark = '\nMy remark, nowhere else.\n';
    await fc.assert(
      fc.asyncProperty(
        anyAnswers(set),
        anyAnswers(set),
        fc.nat(40),
        fc.constantFrom('mine' as const, 'theirs' as const),
        async (first, second, at, onConflict) => {
          const { text: made } = await rerenderNote(
            note.context,
            whole,
            { answers: first },
            'mine',
          );
          const gaps = [...made.matchAll(/\n(?=\n)/g)].map(({ index }) => index + 1);
          const end = made.indexOf('\n## Answers');
          const inBody = gaps.filter((gap) => gap > made.indexOf('\n---\n') + 4 && gap <= end);
          const gap = inBody[at % inBody.length] ?? end;
          const text = made.slice(0, gap) + remark + made.slice(gap);
          const parsed = readNote(text);
          if (parsed.kind !== 'note') throw new Error(parsed.kind);
          const stored = { path: whole.path, text, note: parsed.note, blocks: parsed.blocks };
          const now = await rerenderNote(note.context, stored, { answers: second }, onConflict);
          expect(readNote(now.text)).toMatchObject({ note: { answers: second } });
          if (onConflict === 'mine') expect(now.text).toContain(remark);
        },
      ),
      { numRuns: 200 },
    );
  });
});

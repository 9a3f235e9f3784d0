import { describe, expect, it } from 'vitest';
import { runAfter } from '../../src/commands/after.ts';
import { runNew } from '../../src/commands/new.ts';
import { runResume } from '../../src/commands/resume.ts';
import { runRevise } from '../../src/commands/revise.ts';
import type { Answer } from '../../src/core/answers/answer.ts';
import { readNote } from '../../src/core/note/note-file.ts';
import type { Prompter } from '../../src/core/ports.ts';
import { testContext } from '../support/context.ts';
import { given, type MadeNote, madeNote, planned } from '../support/notes/made-note.ts';
import { laterProblemOf } from '../support/problem-of.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

/** What was asked, with the answer that stood there. */
type Asked = [id: string, initial: Answer | undefined][];

/** A person who gives these answers, and then does with it what is picked. */
function person(answers: Readonly<Record<string, Answer>>, ...picks: readonly unknown[]) {
  const asked: Asked = [];
  const prompter = scriptedPrompter(({ question }, { initial }) => {
    asked.push([question.id, initial]);
    const answer = answers[question.id];
    return answer === undefined ? { kind: 'skip' } : { kind: 'answer', answer };
  }, picks);
  return { prompter, asked };
}

const answersIn = ({ text }: MadeNote): Readonly<Record<string, Answer>> => {
  const read = readNote(text());
  if (read.kind !== 'note') throw new Error(read.kind);
  return Object.fromEntries([...read.note.answers, ...(read.note.after ?? [])]);
};

/** A note in the hands of another person. */
const handedTo = (note: MadeNote, prompter: Prompter): MadeNote => ({
  ...note,
  ...testContext({ home: note.home, prompter }),
});

describe('revising a note in a terminal', () => {
  it('asks only these questions, with the old answers there, and changes the note', async () => {
    const { prompter, asked } = person({ signal: 'a laugh', temperature: 4 }, 'save');
    const note = await madeNote(planned, { prompter });
    note.write((text) => `${text}\nMine.\n`);
    await runRevise(note.context, { note: 'last', ids: ['signal', 'temperature'], nudges: false });
    expect(asked).toEqual([
      ['temperature', 2],
      ['signal', 'a sigh'],
    ]);
    expect(answersIn(note)).toMatchObject({
      signal: 'a laugh',
      temperature: 4,
      opening: planned.opening,
    });
    expect(note.text()).toContain('\ntemperature: 4\n');
    expect(note.text().match(/a laugh/g)).toHaveLength(2);
    expect(note.text().endsWith('\nMine.\n')).toBe(true);
    expect(note.out()).toBe(`${note.path}\n`);
    expect(note.home.drafts()).toEqual([]);
  });

  it('asks what comes to apply because of it, and drops what no longer does', async () => {
    const facts = { 'other-source': 'guess' };
    const { prompter, asked } = person({ 'other-preserve': 'Peace' }, 'save');
    const note = await madeNote({ ...planned, ...facts }, { prompter });
    await runRevise(note.context, { note: 'last', ids: ['other-preserve'], nudges: false });
    expect(asked).toEqual([['other-preserve', planned['other-preserve']]]);
    const none = person({}, 'save');
    const again = handedTo(note, none.prompter);
    await runRevise(again.context, { note: 'last', ids: ['other-preserve'], nudges: false });
    expect(answersIn(again)).not.toHaveProperty('other-preserve');
    expect(answersIn(again)).not.toHaveProperty('other-source');
    const back = person({ 'other-preserve': 'Rest', 'other-source': 'heard' }, 'save');
    const third = handedTo(note, back.prompter);
    await runRevise(third.context, { note: 'last', ids: ['other-preserve'], nudges: false });
    expect(back.asked.map(([id]) => id)).toEqual(['other-preserve', 'other-source']);
    expect(answersIn(third)).toMatchObject({ 'other-preserve': 'Rest', 'other-source': 'heard' });
  });

  it('lets the person pick a question when none is named', async () => {
    const hints: (string | undefined)[] = [];
    const { prompter, asked } = person({ signal: 'a laugh' }, 'save');
    let isFirst = true;
    const picking: Prompter = {
      ...prompter,
      pick: async (message, items) => {
        if (!isFirst) return prompter.pick(message, items);
        isFirst = false;
        hints.push(...items.map(({ hint }) => hint));
        return items.find(({ hint }) => hint === 'a sigh')?.value;
      },
    };
    const note = await madeNote(planned, { prompter: picking });
    await runRevise(note.context, { note: 'last', ids: [], nudges: false });
    expect(hints).toContain('What matters to you?');
    expect(asked).toEqual([['signal', 'a sigh']]);
    expect(answersIn(note)).toMatchObject({ signal: 'a laugh' });
  });

  it('keeps what was typed when the person stops, to go on with', async () => {
    const stopping = scriptedPrompter(() => ({ kind: 'stop', typed: 'a lau' }));
    const note = await madeNote(planned, { prompter: stopping });
    const before = note.text();
    const stopped = runRevise(note.context, { note: 'last', ids: ['signal'], nudges: false });
    const problem = await laterProblemOf(stopped);
    expect(problem).toMatchObject({ code: 'interrupted', draft: expect.any(String) });
    expect(note.text()).toBe(before);
    const { prompter, asked } = person({ signal: 'a laugh' }, 'save');
    const later = handedTo(note, prompter);
    later.at(new Date(2026, 11, 24));
    await runResume(later.context, {});
    expect(asked).toEqual([['signal', 'a lau']]);
    expect(answersIn(note)).toMatchObject({ ...planned, signal: 'a laugh', temperature: 2 });
    expect(note.home.drafts()).toEqual([]);
  });

  it('leaves no draft of who stops before anything changed', async () => {
    const stopping = scriptedPrompter(() => ({ kind: 'stop', typed: undefined }));
    const note = await madeNote(planned, { prompter: stopping });
    const stopped = runRevise(note.context, { note: 'last', ids: ['signal'], nudges: false });
    expect(await laterProblemOf(stopped)).toEqual({ code: 'interrupted', draft: undefined });
    expect(note.home.drafts()).toEqual([]);
  });

  it('says so when nothing changed', async () => {
    const { prompter } = person({ signal: 'a sigh' }, 'save');
    const note = await madeNote(planned, { prompter });
    const before = note.text();
    await runRevise(note.context, { note: 'last', ids: ['signal'], nudges: false });
    expect(note.text()).toBe(before);
    expect(note.err()).toContain('Nothing was changed.');
  });

  it('asks about the step of last time in its own words', async () => {
    const step = 'If he sighs, I ask';
    const note = await madeNote({ temperature: '3', 'if-then': step }, { set: 'weekly' });
    const next = testContext({ home: note.home, now: new Date(2026, 11, 1) });
    await runNew(next.context, {
      set: 'weekly',
      answer: given({ temperature: '2', followup: 'not-yet' }),
    });
    const asks: string[] = [];
    const { prompter } = person({ followup: 'done' }, 'save');
    const hearing: Prompter = {
      ...prompter,
      ask: (asked, options) => {
        asks.push(asked.ask);
        return prompter.ask(asked, options);
      },
    };
    const later = testContext({ home: note.home, prompter: hearing, now: new Date(2027, 0, 20) });
    await runRevise(later.context, { note: 'last', ids: ['followup'], nudges: false });
    expect(asks).toEqual([`How did your step go? “${step}”`]);
    const text = note.home.notes().at(-1)?.text ?? '';
    expect(text).toContain('\nfollowup: done\n');
    expect(text).toContain(step);
  });
});

describe('revising a note without a terminal', () => {
  const revise = (note: MadeNote, answers: Readonly<Record<string, string>>) =>
    runRevise(note.context, { note: 'last', ids: [], answer: given(answers) });

  it('takes answers along, and an empty one takes an answer away', async () => {
    const note = await madeNote();
    await revise(note, { other: 'Sanne', signal: '' });
    expect(note.text()).toContain('\ntitle: Before the meeting with Sanne\n');
    expect(note.text()).toContain('\nwith: Sanne\n');
    expect(answersIn(note)).not.toHaveProperty('signal');
    expect(note.text()).not.toMatch(/Koen|sigh/);
  });

  it('names all that is wrong, and changes nothing', async () => {
    const note = await madeNote();
    const before = note.text();
    expect(
      await laterProblemOf(revise(note, { temprature: '3', openin: 'x', signal: 'a laugh' })),
    ).toMatchObject({
      code: 'answers-faulty',
      faults: [
        { code: 'answer-unknown', id: 'temprature', nearest: 'temperature' },
        { code: 'answer-unknown', id: 'openin', nearest: 'opening' },
      ],
    });
    expect(await laterProblemOf(revise(note, { temperature: '9', opening: '' }))).toMatchObject({
      code: 'answers-faulty',
      faults: [
        { code: 'answer-wrong', id: 'temperature' },
        { code: 'answer-missing', id: 'opening' },
      ],
    });
    expect(await laterProblemOf(revise(note, { likeliest: 'x' }))).toMatchObject({
      code: 'answers-faulty',
    });
    expect(note.text()).toBe(before);
  });

  it('does not take an answer to what is not asked', async () => {
    const note = await madeNote({ ...planned, 'other-preserve': '' });
    expect(await laterProblemOf(revise(note, { 'other-source': 'heard' }))).toEqual({
      code: 'question-not-asked',
      ids: ['other-source'],
    });
  });

  it('cannot ask, and says what is missing', async () => {
    const note = await madeNote();
    const asking = runRevise(note.context, { note: 'last', ids: ['signal'] });
    expect(await laterProblemOf(asking)).toEqual({ code: 'no-terminal', missing: ['signal'] });
    const picking = runRevise(note.context, { note: 'last', ids: [] });
    expect(await laterProblemOf(picking)).toMatchObject({ code: 'no-terminal' });
  });

  it('cannot revise what came of a conversation that was not looked back on', async () => {
    const note = await madeNote();
    expect(await laterProblemOf(revise(note, { heard: 'Rest' }))).toMatchObject({
      code: 'answers-faulty',
      faults: [{ code: 'answer-unknown', id: 'heard' }],
    });
  });

  it('needs the questions of the note', async () => {
    const note = await madeNote();
    note.write((text) => text.replace('\nset: before\n', '\nset: lost\n'));
    expect(await laterProblemOf(revise(note, { signal: 'x' }))).toMatchObject({
      code: 'set-unknown',
      name: 'lost',
    });
  });

  it('keeps answers that the set does not know', async () => {
    const note = await madeNote();
    note.write((text) => text.replace('\nsignal: a sigh\n', '\nsignal: a sigh\nmood: grey\n'));
    await revise(note, { signal: 'a laugh' });
    expect(answersIn(note)).toMatchObject({ signal: 'a laugh', mood: 'grey' });
  });
});

describe('revising what came of the conversation', () => {
  async function lookedBack(): Promise<MadeNote> {
    const note = await madeNote();
    const answer = given({ used: 'asked', heard: 'Rest', guess: 'partly', temperature: '4' });
    await runAfter(note.context, { note: 'last', answer });
    note.write((text) =>
      text.replace('Rest', 'Rest (his word)').replace('heard: Rest (his word)', 'heard: Rest'),
    );
    return note;
  }

  it('changes that part, and keeps the part before and what the person wrote', async () => {
    const note = await lookedBack();
    note.write((text) =>
      text.replace('\n## After the conversation\n', '\n## After the conversation\n\nMine.\n'),
    );
    const answer = given({ heard: 'Quiet', 'after.temperature': '5' });
    await runRevise(note.context, { note: 'last', ids: [], answer });
    expect(answersIn(note)).toMatchObject({ heard: 'Quiet', temperature: 5, guess: 'partly' });
    expect(note.text()).toContain('\ntemperature: 2\n');
    expect(note.text()).toContain('Mine.');
    expect(note.text()).toContain('Quiet');
    expect(note.text()).toContain('\nstatus: done\n');
  });

  it('can go with answers of before, in one call', async () => {
    const note = await lookedBack();
    const lines = note.out().split('\n').length;
    const answer = given({ temperature: '1', 'other-preserve': 'Peace', heard: 'Quiet' });
    await runRevise(note.context, { note: 'last', ids: [], answer });
    expect(note.text()).toContain('\ntemperature: 1\n');
    expect(note.text().match(/\*Peace \(guess\)\*/g)?.length).toBeGreaterThan(1);
    expect(answersIn(note)).toMatchObject({ heard: 'Quiet', temperature: 4 });
    expect(note.out().split('\n')).toHaveLength(lines + 1);
  });

  it('goes on where it stopped, in the right part', async () => {
    const note = await lookedBack();
    const stopping = scriptedPrompter(() => ({ kind: 'stop', typed: 'Qui' }));
    const ids = ['heard'];
    await laterProblemOf(
      runRevise(handedTo(note, stopping).context, { note: 'last', ids, nudges: false }),
    );
    const { prompter, asked } = person({ heard: 'Quiet' }, 'save');
    await runResume(handedTo(note, prompter).context, {});
    expect(asked).toEqual([['heard', 'Qui']]);
    expect(answersIn(note)).toMatchObject({ heard: 'Quiet', guess: 'partly' });
    expect(note.text().match(/^## After the conversation$/gm)).toHaveLength(1);
  });
});

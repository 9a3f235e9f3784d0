import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { createNoteStore } from '../../src/storage/notes/note-store.ts';
import { draftOnDisk, draftsOnDisk, untilDraft } from '../support/disk/drafts-on-disk.ts';
import { faultyDisk } from '../support/disk/faulty-program.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { aFewAtATime } from '../support/program/a-few-at-a-time.ts';
import { runReflect } from '../support/program/cli.ts';
import { allAnswers, endOfWalk, make, moves, shortSet } from '../support/sets/short-set.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const { talk } = textsFor('en');

function homeWithSet(): TestHome {
  const home = freshHome();
  home.write('prompts/short.yaml', shortSet);
  return home;
}

/** The answers in the one note that is there. */
async function answersInNote(home: TestHome) {
  const notes = await createNoteStore({ folder: home.at('notes') }).newest(10);
  expect(notes).toMatchObject({ damaged: [], notes: [{ note: { meta: { set: 'short' } } }] });
  return notes.notes[0]?.note.answers;
}

describe('kill -9', () => {
  it('after any key of a walk leaves every answer that was given, and where it was', async () => {
    await aFewAtATime(moves.keys(), async (last) => {
      const home = homeWithSet();
      const terminal = openTerminal({ home: home.path, args: ['short'] });
      await terminal.waitFor('Who is it about?');
      await make(terminal, moves.slice(0, last + 1));
      terminal.kill('SIGKILL');
      await terminal.exit();
      const { answers, at, typing } = draftOnDisk(home);
      expect({ answers, at }).toEqual({ answers: moves[last]?.answers, at: moves[last]?.at });
      const typed = [typing ?? ''].flat().join('\n');
      expect(moves[last]?.typed.startsWith(typed), `${typed} at key ${last}`).toBe(true);
      expect(home.notes()).toEqual([]);
    });
  });

  // How soon is told by a clock that stands still: `test/commands/walking/draft-keeper.test.ts`.
  it('loses little of what is typed, however long a person types without a pause', async () => {
    const home = homeWithSet();
    const terminal = openTerminal({ home: home.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    const saved = untilDraft(home, ({ typing }) => typing !== undefined);
    let isSaved = false;
    void saved.finally(() => {
      isSaved = true;
    });
    terminal.type('Q');
    await terminal.waitFor('Q');
    let typed = 'Q';
    while (!isSaved) {
      terminal.type('z');
      typed += 'z';
      const last = typed.slice(-20);
      await terminal.waitFor(last.length < 20 ? typed : last);
    }
    const draft = await saved;
    terminal.kill('SIGKILL');
    await terminal.exit();
    expect(draft.typing).toMatch(/^Qz*$/);
    expect(String(draftOnDisk(home).typing).length).toBeGreaterThanOrEqual(
      String(draft.typing).length,
    );
  });

  it('in the middle of an answer brings the person back to it, with the half-typed words', async () => {
    const home = homeWithSet();
    const terminal = openTerminal({ home: home.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    const half = moves.findIndex(({ at, typed }) => at === 'story' && typed === 'qx\nz');
    await make(terminal, moves.slice(0, half + 1));
    const { id } = await untilDraft(home, ({ typing }) => typing === 'qx\nz');
    terminal.kill('SIGKILL');
    await terminal.exit();

    const said = openTerminal({ home: home.path, args: ['short'] });
    await said.waitFor(talk.unfinished(1, `reflect resume ${id}`));
    await said.waitFor('Who is it about?');
    said.press('ctrl-c');
    await said.exit();

    const resumed = openTerminal({ home: home.path, args: ['resume'] });
    await resumed.waitFor('What is the story?');
    await resumed.waitFor(/qx\n\W*z\n/);
    resumed.press('enter');
    await resumed.waitFor('What are the facts?');
    await make(resumed, moves.filter(({ answers }) => answers.has('story')).slice(1));
    resumed.press('enter');
    expect(await resumed.exit()).toEqual({ code: 0, signal: 0 });
    expect(await answersInNote(home)).toEqual(allAnswers);
    expect(draftsOnDisk(home)).toEqual([]);
  });

  it('at any step of saving leaves the draft or the one note, and never a second', async () => {
    const finished = homeWithSet();
    const terminal = openTerminal({ home: finished.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    await make(terminal, moves);
    terminal.kill('SIGKILL');
    await terminal.exit();
    const [draft] = finished.drafts();
    let isPast = false;
    const outcomes: string[] = [];
    await aFewAtATime(Array.from({ length: 60 }).keys(), async (before) => {
      if (isPast) return;
      const home = homeWithSet();
      const kept = draft?.path.split('/').at(-1) ?? '';
      home.write(`drafts/${kept}`, draft?.text ?? '', 0o600);
      const disk = faultyDisk({ under: home.path, number: before + 1 });
      const saving = openTerminal({ home: home.path, args: ['resume'], env: disk });
      await saving.waitFor(endOfWalk);
      saving.press('enter');
      const { signal } = await saving.exit();
      if (signal === 0) isPast = true;
      const again = await runReflect(['resume'], { home: home.path });
      const notes = home.notes().filter(({ path }) => path.endsWith('.md'));
      outcomes.push(`${notes.length} notes, ${draftsOnDisk(home).length} drafts`);
      if (notes.length > 0) expect(await answersInNote(home)).toEqual(allAnswers);
      else expect(draftOnDisk(home).answers).toEqual(allAnswers);
      expect(again).toMatchObject({ code: notes.length > 0 ? 0 : 2 });
    });
    expect(isPast).toBe(true);
    expect([...new Set(outcomes)].sort()).toEqual(['0 notes, 1 drafts', '1 notes, 0 drafts']);
  });
});

describe.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('%s', (signal) => {
  it('saves what was typed at once, and gives the terminal back', async () => {
    const home = homeWithSet();
    const terminal = openTerminal({ home: home.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    terminal.type('Sanne');
    await terminal.waitFor('Sanne');
    terminal.kill(signal);
    expect(await terminal.exit()).toEqual({ code: 130, signal: 0 });
    expect(draftOnDisk(home).typing).toBe('Sanne');
    const raw = terminal.rawOutput();
    expect(raw.lastIndexOf('\x1b[?2004l')).toBeGreaterThan(raw.lastIndexOf('\x1b[?2004h'));
    expect(raw.lastIndexOf('\x1b[?25h')).toBeGreaterThanOrEqual(raw.lastIndexOf('\x1b[?25l'));
  });

  it('ends the walk at the menus too', async () => {
    const home = homeWithSet();
    const terminal = openTerminal({ home: home.path, args: ['short'] });
    await terminal.waitFor('Who is it about?');
    await make(terminal, moves);
    terminal.press('down', 'enter');
    await terminal.waitFor(talk.changeWhich);
    terminal.kill(signal);
    expect(await terminal.exit()).toEqual({ code: 130, signal: 0 });
    expect(draftOnDisk(home).answers).toEqual(allAnswers);
  });
});

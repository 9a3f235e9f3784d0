import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/answers/answer.ts';
import { addAfter } from '../../../src/core/note/add-after.ts';
import { type ReadNote, readNote } from '../../../src/core/note/note-file.ts';
import { sampleNote } from '../../support/notes/notes.ts';

const heard: Answers = new Map([['heard', 'Rest, for the team']]);
const part = { markdown: '## After the conversation\n\n**Heard:** Rest', answers: heard };

function read(text: string): ReadNote {
  const result = readNote(text);
  if (result.kind !== 'note') throw new Error(`read as ${result.kind}`);
  return result;
}

const added = (text: string, more: Partial<Parameters<typeof addAfter>[2]> = {}): string =>
  addAfter(text, read(text).blocks, { ...part, ...more });

const { note, text } = sampleNote();
const withHeading = text.replace('# Note\n\n', '# Note\n\nMy guess: calm\n\n## Answers\n\n');

describe('what came of a conversation', () => {
  it('is read back beside the answers of before, and the note is done', () => {
    expect(read(added(text)).note).toEqual({
      meta: { ...note.meta, status: 'done' },
      answers: note.answers,
      after: heard,
    });
  });

  it('stands in front of the answers and their heading, behind the guess', () => {
    const now = added(withHeading);
    const places = ['My guess', part.markdown, '## Answers', 'other:', 'heard:'].map((words) =>
      now.indexOf(words),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('takes the place of what was added before and not touched since', () => {
    const later = new Map([['heard', 'Something else']]);
    const again = { markdown: '## After\n\n**Heard:** else', answers: later };
    const now = added(added(withHeading), { ...again, before: part.markdown });
    expect(now).toBe(added(withHeading, again));
  });

  it('comes beside a part that a person changed', () => {
    const changed = added(withHeading).replace('**Heard:** Rest', '**Heard:** Rest, and money');
    const now = added(changed, { markdown: '## After, again', before: part.markdown });
    expect(now).toContain('**Heard:** Rest, and money');
    expect(now).toContain('## After, again');
  });

  it.each([
    ['at first', (of: (text: string) => string) => added(of(withHeading))],
    [
      'in the place of what was added before',
      (of: (text: string) => string) =>
        added(added(of(withHeading)), { markdown: '## After\n\nElse', before: part.markdown }),
    ],
    ['where there is no new line at the end', (of) => added(of(text.trimEnd()))],
  ] as [string, (of: (text: string) => string) => string][])(
    'has the line ends of Windows where the note has them, %s',
    (_, act) => {
      const windows = (lines: string) => lines.replaceAll('\n', '\r\n');
      expect(act(windows)).toBe(windows(act((lines) => lines)));
    },
  );

  it('is added as well where the text ends without a new line', () => {
    expect(read(added(text.trimEnd())).note.after).toEqual(heard);
  });

  it('is replaced as well when a person moved the later answers in front of the earlier ones', () => {
    const now = added(withHeading);
    const { answers, after } = read(now).blocks;
    if (after === undefined) throw new Error('nothing was added');
    const moved =
      now.slice(0, answers.whole.start) +
      now.slice(after.whole.start, after.whole.end) +
      '\n' +
      now.slice(answers.whole.start, after.whole.start);
    const later = new Map([['heard', 'A longer answer than there was before']]);
    const twice = read(added(moved, { answers: later }));
    expect(twice.note.after).toEqual(later);
    expect(twice.note.answers).toEqual(note.answers);
  });

  it('leaves every line that a person added', () => {
    const words = fc.stringMatching(/^[ -~]{1,30}$/).filter((line) => !/^(---|```|~~~)/.test(line));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (lines) => {
        const mine = lines.join('\n');
        const own = `${text.replace('# Note\n', () => `# Note\n\n${mine}\n`)}\n${mine}\n`;
        const result = readNote(own);
        fc.pre(result.kind === 'note');
        const now = added(own);
        expect(now.split(mine).length).toBeGreaterThanOrEqual(3);
        expect(read(now).note.answers).toEqual(note.answers);
      }),
    );
  });
});

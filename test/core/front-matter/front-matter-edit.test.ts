import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import { readFrontMatter, writeFrontMatter } from '../../../src/core/front-matter/front-matter.ts';
import { setFrontMatter } from '../../../src/core/front-matter/front-matter-edit.ts';
import { anyText } from '../../support/any/any-text.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';

const note = `${writeFrontMatter(sampleMeta)}\n# Text\n\n---\nstatus: open\n`;

describe('changing the front matter', () => {
  it('changes one line and nothing else', () => {
    expect(setFrontMatter(note, { status: 'done' })).toBe(
      note.replace('status: open\ntemp', 'status: done\ntemp'),
    );
  });

  it('puts a key that was not there in its usual place', () => {
    expect(setFrontMatter(note, { team: 'Noord' })).toContain('\nwith: Koen\nteam: Noord\nstatus');
  });

  it('takes a key away', () => {
    const changed = setFrontMatter(note, { temperature: undefined });
    expect(changed).toBe(note.replace('temperature: 3\n', ''));
  });

  it.each([
    ["status: 'open'   # after Friday", 'status: done   # after Friday'],
    ['status: open #x', 'status: done #x'],
    ['"status" : "op#en"\t# x', 'status: done\t# x'],
    ['status: >-\n  open\n\n# remark', 'status: done\n\n# remark'],
    ['status:\n# remark', 'status: done\n# remark'],
  ])('keeps what a person wrote around the value: %s', (before, after) => {
    const text = note.replace('status: open\ntemp', `${before}\ntemp`);
    const expected = note.replace('status: open\ntemp', `${after}\ntemp`);
    expect(setFrontMatter(text, { status: 'done' })).toBe(expected);
    const windows = (lines: string) => `\ufeff${lines.replaceAll('\n', '\r\n')}`;
    expect(setFrontMatter(windows(text), { status: 'done' })).toBe(windows(expected));
  });

  it('replaces a list on several lines', () => {
    const text = note.replace('tags: [reflect]', 'tags:\n- reflect\n  # x\n- team\nown: 1');
    expect(setFrontMatter(text, { tags: ['a'] })).toBe(
      note.replace('tags: [reflect]', 'tags: [a]\nown: 1'),
    );
  });

  it('takes a hash in a value for a part of it', () => {
    const meta = { ...sampleMeta, title: 'a: #b "c" #d', tags: ['x #y', "z' #]"] };
    const text = writeFrontMatter(meta).replace('"]\n', '"] # mine\n');
    const changed = setFrontMatter(text, { title: 'e', tags: ['f'] });
    expect(changed).toBe(
      writeFrontMatter({ ...meta, title: 'e', tags: ['f'] }).replace('[f]', '[f] # mine'),
    );
  });

  it('leaves a text without front matter as it is', () => {
    expect(setFrontMatter('# Text\n', { status: 'done' })).toBe('# Text\n');
  });

  it('is read back as what was set, and leaves the rest, whatever it is', () => {
    const own = 'own: |\n  ---\n  status: x\n';
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyText),
        anyText,
        fc.boolean(),
        (title, tags, body, windows) => {
          const plain = `${writeFrontMatter(sampleMeta, own)}${body}`;
          const text = windows ? plain.replaceAll('\n', '\r\n') : plain;
          const changed = setFrontMatter(text, { title, tags, status: 'done' });
          expect(readFrontMatter(changed, yaml)).toMatchObject({
            meta: { ...sampleMeta, title, tags, status: 'done' },
          });
          expect(setFrontMatter(changed, sampleMeta)).toBe(text);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

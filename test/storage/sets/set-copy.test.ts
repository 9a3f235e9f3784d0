import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { copyOfSet } from '../../../src/storage/sets/set-copy.ts';

const wishes = { name: 'mine', title: 'My own', head: ['One.', '', 'Two.'] };

const source = `# Above.
name: theirs # beside
title:
  nl: Van hen
  en: Theirs
about: { nl: Zo., en: So. }
# Between.
questions:
  - { id: one, type: text, ask: "{other}, what?" } # at the end
`;

describe('a copy of a set', () => {
  it('has another name and title, and all else as it was', () => {
    expect(copyOfSet(source, wishes)).toBe(`# yaml-language-server: $schema=./prompt-set.schema.json

# One.
#
# Two.

# Above.
name: mine # beside
title: { nl: "My own", en: "My own" }
about: { nl: Zo., en: So. }
# Between.
questions:
  - { id: one, type: text, ask: "{other}, what?" } # at the end
`);
  });

  it('keeps its title when no other is given', () => {
    const copy = copyOfSet(source, { ...wishes, title: undefined });
    expect(copy).toContain('title:\n  nl: Van hen\n  en: Theirs\nabout:');
  });

  it('tells editors where the schema is, once', () => {
    for (const schema of ['./prompt-set.schema.json', '/elsewhere/prompt-set.schema.json']) {
      const copy = copyOfSet(`# yaml-language-server: $schema=${schema}\n\n${source}`, wishes);
      expect(copy).toBe(copyOfSet(source, wishes));
    }
  });

  it.each([
    [
      'in one line',
      '{ name: theirs, title: { nl: Van hen }, questions: [{ id: a, type: text, ask: x }] }\n',
    ],
    [
      'with keys in quotes',
      '"name": "theirs"\n\'title\': Theirs\nquestions: [{ id: a, type: text, ask: x }]\n',
    ],
    [
      'with the title last',
      'name: theirs\nquestions: [{ id: a, type: text, ask: x }]\ntitle:\n  en: Theirs\n',
    ],
    [
      'without a newline at its end',
      'questions: [{ id: a, type: text, ask: x }]\nname: theirs\ntitle: Theirs',
    ],
    [
      'with a title of several lines',
      'name: theirs\ntitle: >\n  Theirs\n  indeed\nquestions: [{ id: a, type: text, ask: x }]\n',
    ],
    [
      'with lines as Windows has them',
      'name: theirs\r\ntitle:\r\n  en: Theirs\r\nquestions: [{ id: a, type: text, ask: x }]\r\n',
    ],
    [
      'with a mark at the start',
      '\ufeffname: theirs\ntitle: Theirs\nquestions: [{ id: a, type: text, ask: x }]\n',
    ],
    [
      'with a line above it that begins a document',
      '---\nname: theirs\ntitle: Theirs\nquestions: [{ id: a, type: text, ask: x }]\n',
    ],
  ])('is right when it is made from one %s', (_, text) => {
    const copy = copyOfSet(text, wishes);
    const set = parsePromptSetText(copy, 'mine.yaml', 'mine');
    expect(new Set(Object.values(set.title))).toEqual(new Set(['My own']));
    expect(set.questions).toEqual(parsePromptSetText(text, 'theirs.yaml', 'theirs').questions);
    if (text.includes('\r\n')) expect(copy.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([...builtInSets.keys()])('asks the same as %s', (name) => {
    const text = readFileSync(`prompts/${name}.yaml`, 'utf8');
    const copy = copyOfSet(text, wishes);
    const { questions, about, practice } = parsePromptSetText(text, `${name}.yaml`);
    expect(parsePromptSetText(copy, 'mine.yaml', 'mine')).toMatchObject({
      questions,
      about,
      practice,
    });
    for (const comment of text.match(/^ *# .*$/gm)?.slice(1) ?? []) expect(copy).toContain(comment);
  });

  it('has a name that YAML would read as something else in quotes', () => {
    const copy = copyOfSet(source, { ...wishes, name: 'on', title: 'No' });
    expect(parsePromptSetText(copy, 'on.yaml', 'on')).toMatchObject({
      name: 'on',
      title: { nl: 'No' },
    });
  });
});

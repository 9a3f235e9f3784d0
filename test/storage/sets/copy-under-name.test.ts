import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInSets } from '../../../src/core/prompt-set/built-in-sets.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';
import { neverAsked } from '../../../src/core/set-warnings/never-asked.ts';
import { copyUnderName } from '../../../src/storage/sets/copy-under-name.ts';

const wishes = { name: 'mine', title: undefined, head: [] };
const copied = (source: string, name = 'mine') =>
  copyUnderName(source, 'x.yaml', { ...wishes, name });

const idsIn = (text: string) => parsePromptSetText(text, 'x.yaml').questions.map(({ id }) => id);

const about = (other: string) => `name: after
title: Back
questions:
  # About the note.
  - id: used
    type: confirm
    ask: Did you ask {opening}?
    when: { known: opening }

  # About the talk.
  - id: heard
    type: text
    ask: What did you hear?${other}
`;

describe('a set copied under another name', () => {
  it.each([...builtInSets.keys()])('has no question that can never be asked: %s', (name) => {
    const source = readFileSync(`prompts/${name}.yaml`, 'utf8');
    expect(neverAsked(parsePromptSetText(copied(source), 'x.yaml'))).toEqual([]);
    if (name !== 'after') expect(idsIn(copied(source))).toEqual(idsIn(source));
  });

  it('leaves out what leans on a note, with the comment above it, and nothing else', () => {
    const copy = copied(about(''));
    expect(idsIn(copy)).toEqual(['heard']);
    expect(copy).toContain('questions:\n  # About the talk.\n  - id: heard\n');
  });

  it('keeps all of it under the same name', () => {
    expect(idsIn(copied(about(''), 'after'))).toEqual(['used', 'heard']);
  });

  it('keeps all of it when another question leans on what would go', () => {
    expect(idsIn(copied(about('\n    when: { not: { answered: used } }')))).toEqual([
      'used',
      'heard',
    ]);
  });
});

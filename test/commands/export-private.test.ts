import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportFormats } from '../../src/core/formats.ts';
import { readNote } from '../../src/core/note/note-file.ts';
import { builtInSets } from '../../src/core/prompt-set/built-in-sets.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { edited, exported, filesUnder, lookedBack, noted } from '../support/notes/exported.ts';
import { markedAnswers } from '../support/notes/marked-answers.ts';

const { transfer } = textsFor('en');

/** Everything that an export gives, in a format or as a folder. */
async function textIn(home: TestHome, form: ExportFormat | 'folder', withPrivate = false) {
  if (form !== 'folder') return exported(home, { format: form, withPrivate });
  rmSync(home.at('out'), { recursive: true, force: true });
  const { err } = await exported(home, { to: home.at('out/'), withPrivate });
  return { out: Object.values(filesUnder(home.at('out'))).join('\n'), err };
}

const forms = [...exportFormats, 'folder'] as const;

/** A note of a built-in set with every question answered that can be, each in words of its own. */
async function markedNote(home: TestHome, name: string) {
  const set = await builtInSets.get(name)?.();
  const questions = set?.questions ?? [];
  const { answers, markerOf } = markedAnswers(questions);
  const fixed: Record<string, (typeof answers)[string]> = { ...answers };
  // What was picked is one of the words that were said before.
  for (const question of questions) {
    const from = 'from' in question ? question.from?.[0] : undefined;
    if (from !== undefined) fixed[question.id] = [answers[from] ?? []].flat().map(String)[0] ?? '';
    if (question.feeds === 'other.source') fixed[question.id] = 'guess';
  }
  delete fixed.followup;
  await noted(home, fixed, { set: name, language: 'nl' });
  return { questions, markerOf };
}

describe.each(['before', 'intention', 'experience', 'uncertainty', 'trust', 'weekly'])(
  'an export of a note of the set %s',
  (name) => {
    it.each(forms)('has nothing private in it, and all the rest: %s', async (form) => {
      const home = freshHome();
      const { questions, markerOf } = await markedNote(home, name);
      const whole = (await textIn(home, form, true)).out;
      const { out } = await textIn(home, form);
      for (const { id, private: isPrivate } of questions) {
        if (isPrivate) expect(out, id).not.toContain(markerOf(id));
        else expect(out.includes(markerOf(id)), id).toBe(whole.includes(markerOf(id)));
      }
    });
  },
);

describe('an export without private answers', () => {
  const planned = {
    temperature: 2,
    other: 'Koen',
    signal: 'The sigh when I showed the new plan',
    facts: ['On Monday he pushed back his chair'],
    'self-preserve': 'Quality',
    opening: 'What matters to you?',
  };

  it('says how many were left out', async () => {
    const home = freshHome();
    await noted(home, planned);
    for (const form of forms) {
      expect((await textIn(home, form)).err).toContain(transfer.privateLeftOut(3, '--private'));
      expect((await textIn(home, form, true)).err).not.toContain('--private');
    }
  });

  it('leaves out what came of the conversation where that is private', async () => {
    const home = freshHome();
    const file = await noted(home, planned);
    await lookedBack(home, file, {
      heard: 'Time for the client',
      surprise: 'That he was nervous too',
      temperature: 4,
    });
    for (const form of forms) {
      const { out } = await textIn(home, form);
      expect(out, form).toContain('Time for the client');
      expect(out, form).not.toContain('nervous');
      expect(out, form).not.toContain('●');
    }
    expect((await textIn(home, 'json', true)).out).toContain('nervous');
  });

  it('keeps what a person wrote elsewhere, and every other byte', async () => {
    const home = freshHome();
    const file = await noted(home, planned);
    edited(file, (text) =>
      text
        .replace('\ntitle:', '\nmood: grey\ntitle:')
        .replace('\n## ', '\nMy remark.\n\n## ')
        .concat('\nBelow it all.\n'),
    );
    const { out } = await textIn(home, 'folder');
    expect(out).toContain('\nmood: grey\ntitle:');
    expect(out).toContain('\nMy remark.\n');
    expect(out).toContain('\nBelow it all.\n');
    expect(out).not.toContain('sigh');
    expect(out).not.toContain('temperature');
    expect(readNote(out)).toMatchObject({ kind: 'note' });
  });

  it('leaves out private words that a person put in other words in the summary', async () => {
    const home = freshHome();
    const file = await noted(home, planned);
    edited(file, (text) =>
      text.replace('The sigh when', 'The deep groan when').replace(/(●+○* .*)/, '$1, so cold'),
    );
    for (const form of ['md', 'json', 'html', 'folder'] as const) {
      const { out } = await textIn(home, form);
      expect(out).not.toMatch(/groan|so cold/);
      expect(out).toContain('What matters to you?');
    }
  });

  it('leaves a note without anything private byte for byte as it is', async () => {
    const home = freshHome();
    const file = await noted(home, { opening: 'What matters to you?' });
    edited(file, (text) => text.replaceAll('\n', '\r\n').replace('status: open', 'status:   open'));
    await textIn(home, 'folder');
    expect(Object.values(filesUnder(home.at('out')))).toEqual([home.note().text]);
  });

  it('warns of private words that a person wrote elsewhere in the note', async () => {
    const home = freshHome();
    const file = await noted(home, planned);
    edited(file, (text) => text.concat('\nAgain: on Monday he pushed back his *chair*!\n'));
    const id = /^id: (.*)$/m.exec(home.note().text)?.[1] ?? '';
    for (const form of ['md', 'json', 'html', 'folder'] as const) {
      const { out, err } = await textIn(home, form);
      expect(out).toContain('Again');
      expect(err).toContain(transfer.stillStands(id, ['facts']));
    }
    expect((await textIn(home, 'csv')).err).not.toContain('facts');
  });

  it('keeps what was said because of a private answer', async () => {
    const home = freshHome();
    const again = 'I do not know yet';
    const answers = { say: 'I have it under control', real: 'sounds-good', 'say-again': again };
    await noted(home, { opening: 'And?', ...answers }, { set: 'uncertainty' });
    const { out, err } = await textIn(home, 'md');
    expect(err).toContain(transfer.privateLeftOut(1, '--private'));
    expect(out).toContain(again);
    expect(out).toBe((await textIn(home, 'md', true)).out);
  });
});

const ownSet = `name: mine
title: My own set
questions:
  - { id: other, type: text, ask: Who?, feeds: other.name, private: true, optional: true }
  - { id: worry, type: text, ask: What worries them?, feeds: other.worry, private: true, optional: true }
  - { id: self, type: text, ask: And you?, feeds: self.worry, optional: true }
  - { id: keep, type: text, ask: What to keep?, feeds: self.preserve, optional: true }
  - { id: theirs, type: text, ask: What do they keep?, feeds: other.preserve, private: true, optional: true }
  - { id: step, type: text, ask: "What would {other} say?", optional: true }
`;

describe('a set of one’s own with a private name', () => {
  it.each(forms)('is exported without that name, also in a title: %s', async (form) => {
    const home = freshHome();
    home.write('prompts/mine.yaml', ownSet);
    const answers = {
      other: 'Quirijn',
      worry: 'Zaterdag',
      self: 'Zondag',
      theirs: 'Rustdag',
      keep: 'Werkdag',
      step: 'Niets',
    };
    await noted(home, answers, { set: 'mine' });
    expect((await textIn(home, form, true)).out).toMatch(/Quirijn/);
    const { out, err } = await textIn(home, form);
    expect(out).not.toMatch(/Quirijn|Zaterdag|Rustdag/);
    expect(out).toMatch(/Zondag/);
    expect(out).toMatch(/Niets/);
    expect(err).toContain(transfer.privateLeftOut(3, '--private'));
  });

  it('leaves nothing private behind, whatever the words', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `Xq${text}zX`);
    await fc.assert(
      fc.asyncProperty(words, words, fc.constantFrom(...forms), async (name, worry, form) => {
        const home = freshHome();
        home.write('prompts/mine.yaml', ownSet);
        await noted(
          home,
          { other: name, worry, theirs: `${worry}\n${name}`, self: 'open' },
          { set: 'mine' },
        );
        const { out, err } = await textIn(home, form);
        expect(out).not.toMatch(/Xq|zX/);
        expect(err).toContain(transfer.privateLeftOut(3, '--private'));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a note of which nobody knows the questions any more', () => {
  it.each(forms)(
    'is left out, which is said, unless private answers come along: %s',
    async (form) => {
      const home = freshHome();
      home.write('prompts/mine.yaml', ownSet);
      await noted(home, { self: 'Zondag' }, { set: 'mine' });
      await noted(home, { opening: 'What matters to you?' });
      rmSync(home.at('prompts'), { recursive: true });
      const { out, err } = await textIn(home, form);
      expect(out).not.toContain('Zondag');
      expect(out).toContain('What matters to you?');
      expect(err).toContain(transfer.notesLeftOut(1, '--private'));
      expect(err).toContain('(mine)');
      expect((await textIn(home, form, true)).out).toContain('Zondag');
    },
  );

  it('is left out when words would stay of an answer to a question that is gone', async () => {
    const home = freshHome();
    home.write('prompts/mine.yaml', ownSet);
    await noted(home, { self: 'Zondag', step: 'On Tuesday I left early' }, { set: 'mine' });
    home.write(
      'prompts/mine.yaml',
      ownSet
        .split('\n')
        .filter((line) => !line.includes('id: step'))
        .join('\n'),
    );
    for (const form of ['md', 'json', 'html', 'folder'] as const) {
      const { out, err } = await textIn(home, form);
      expect(out).not.toContain('Tuesday');
      expect(err).toContain(transfer.notesLeftOut(1, '--private'));
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/language.ts';
import { builtInSets } from '../../src/core/prompt-set/built-in-sets.ts';
import { isoWeek } from '../../src/core/time/calendar.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome } from '../support/disk/home.ts';
import { walkSet } from '../support/program/walker.ts';
import { openTerminal } from '../support/terminal/pty.ts';

const names = ['before', 'intention', 'experience', 'uncertainty', 'trust', 'weekly'] as const;
const sizes = [
  [80, 24],
  [40, 24],
] as const;

const known = () => ({ texts: new Map(), week: isoWeek(new Date()).week });

const cases = languages.flatMap((language) =>
  names.map((name, index) => {
    const [cols, rows] = sizes[index % sizes.length] ?? [80, 24];
    return { language, name, cols, rows };
  }),
);

describe('a whole walk', () => {
  it.each(cases)('of $name in $language at $cols columns ends in its note', async (each) => {
    const { language, name, cols, rows } = each;
    const { talk } = textsFor(language);
    const home = freshHome();
    const set = await builtInSets.get(name)?.();
    if (set === undefined) throw new Error(`no set ${name}`);
    const terminal = openTerminal({
      home: home.path,
      args: [name, '--lang', language],
      cols,
      rows,
    });
    const asked = await walkSet(terminal, set, language, known());
    await terminal.waitFor(talk.whatNow);
    terminal.press('enter');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const note = home.note();
    expect(asked.length).toBeGreaterThan(3);
    for (const question of asked) {
      if (['text', 'long', 'list'].includes(question.type)) {
        expect(note.text).toContain(
          `${question.type === 'list' ? 'second of' : 'words about'} ${question.id}`,
        );
      }
      expect(note.text).toMatch(new RegExp(`\\n"?${question.id}"?:`));
    }
    expect(note.text).toContain(`lang: ${language satisfies Language}`);
    expect(home.drafts()).toEqual([]);
  });
});

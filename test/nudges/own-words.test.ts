import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isLanguage, type Language } from '../../src/core/language.ts';
import { nudgesIn } from '../../src/core/nudge/index.ts';

const folder = join(import.meta.dirname, '../../prompts');
const sets = readdirSync(folder).filter((name) => /^(?!nudges\.).*\.yaml$/.test(name));

/** Every text in a prompt set with the language it is in. */
function* textsIn(value: unknown): Generator<{ language: Language; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && isLanguage(key)) yield { language: key, text: inner };
    else yield* textsIn(inner);
  }
}

/* What we ask of others we ask of our own questions first. */
describe('the questions and texts of the built-in sets', () => {
  it('do not trip a nudge or a signal, in any set', async () => {
    const tripped: string[] = [];
    for (const set of sets) {
      for (const { language, text } of textsIn(parse(readFileSync(join(folder, set), 'utf8')))) {
        const checker = await nudgesIn(language);
        const found = checker.nudgeFor(text) ?? checker.signalIn(text);
        if (found !== undefined) tripped.push(`${set}: “${found.words}” in: ${text}`);
      }
    }
    expect(tripped).toEqual([]);
  });
});

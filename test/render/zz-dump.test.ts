import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { it } from 'vitest';
import { bullets, cell, heading, labelled, prose, quoted, table } from '../../src/render/markdown.ts';
import { quotedLabel, shortened } from '../../src/render/mermaid.ts';
import { harmlessLike, hostileText, shownLines } from './reading.ts';
const guess = { word: 'vermoeden', italic: true };
const phrase = (text: string) => ({ text, mark: undefined });
const places: Record<string, (t: string) => string> = {
  p: prose, guess: (t) => prose(t, guess), labelled: (t) => labelled('Label', t, guess), label: (t) => labelled(`${t}\nhoe?`, 'x'),
  list: (t) => bullets([phrase(t), phrase('woord')]), quote: (t) => quoted(labelled('Label', t)), heading: (t) => heading(1, t),
  table: (t) => table([['', cell(t)], [cell('a'), cell(t, guess)]]),
};
it('dumps', () => {
  const out: unknown[] = [];
  for (const text of fc.sample(hostileText, 30000)) {
    if (shownLines(text).length === 0) continue;
    const { harmless } = harmlessLike(text);
    const lines = shownLines(text);
    for (const [place, w] of Object.entries(places)) out.push({ place, md: w(text), ok: w(harmless), lines });
  }
  writeFileSync('/tmp/cases.json', JSON.stringify(out));
  const labels = fc.sample(hostileText, 30000).map((text) => ({ text: shortened(text), label: quotedLabel([shortened(text)]) }));
  writeFileSync('/tmp/labels.json', JSON.stringify(labels));
}, 300000);

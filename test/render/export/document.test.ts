import { describe, expect, it } from 'vitest';
import { textsFor } from '../../../src/i18n/index.ts';
import { anchors, documentHead, documentPart } from '../../../src/render/export/document.ts';
import { renderNote } from '../../../src/render/note/note.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';
import { read, wordsOf } from '../reading.ts';
import { builtIn, markBeforeKoen } from '../samples.ts';

const texts = textsFor('nl');

const front = '---\nid: k3f9\n---\n';
const block = '```yaml reflect-answers\nother: Koen\n```\n';

const part = (text: string): string => documentPart(sampleMeta, text, 'note-k3f9', texts);

describe('the list of contents', () => {
  it('links to the place of each note', () => {
    const listed = [
      { anchor: 'note-k3f9', title: 'Voor [het] gesprek', date: '2026-11-23T09:30:00+01:00' },
      { anchor: 'note-b2c3', title: 'Week\n48', date: '2026-11-24' },
    ];
    const head = documentHead(listed, texts);
    expect(head).toBe(
      '# Reflecties\n\n## Inhoud\n\n- 2026-11-23 [Voor \\[het\\] gesprek](#note-k3f9)\n- 2026-11-24 [Week 48](#note-b2c3)\n',
    );
  });

  it.each(['a ] b', 'a \\] b', '](http://x)', '[x](y)', '`a`] b', '<b> & *c*'])(
    'shows any title: %s',
    (title) => {
      const tree = read(documentHead([{ anchor: 'note-a', title, date: '2026-11-23' }], texts));
      const links: string[] = [];
      JSON.stringify(tree, (_, node) => {
        if (node?.type === 'link') links.push(node.url);
        return node;
      });
      expect(links).toEqual(['#note-a']);
      expect(wordsOf(tree)).toContain(title);
    },
  );

  it('has a place of its own for each of two notes with the same id', () => {
    const anchor = anchors();
    expect([anchor('k3f9'), anchor('b2c3'), anchor('k3f9')]).toEqual([
      'note-k3f9',
      'note-b2c3',
      'note-k3f9-2',
    ]);
  });
});

describe('a note in a document', () => {
  it('says its front matter in a line, and leaves the answers out with their heading', () => {
    const text = `${front}\n# Mijn titel\n\nTekst.\n\n## De spanning\n\nX\n\n## Antwoorden\n\n${block}`;
    expect(part(text)).toBe(
      '\n<a id="note-k3f9"></a>\n\n## Mijn titel\n\n' +
        `2026-11-23 09:30 · before · Koen · ${texts.find.open} · Temperatuur: 3 · k3f9\n\n` +
        'Tekst.\n\n### De spanning\n\nX\n',
    );
  });

  it('keeps what a person wrote beside the answers, and the heading over it', () => {
    const text = `${front}\n# T\n\n## Antwoorden\n\n${block}\nMijn regel.\n`;
    expect(part(text)).toContain('### Antwoorden\n\n\nMijn regel.\n');
    expect(part(`${front}# T\n\n## Antwoorden\n\nErvoor.\n\n${block}`)).toContain(
      '### Antwoorden\n\nErvoor.\n',
    );
  });

  it('has the title of its front matter when the text has none', () => {
    expect(part(`${front}Zomaar.\n${block}`)).toContain(`## ${sampleMeta.title}\n`);
  });

  it('reads the same with the line ends of Windows', () => {
    const text = `${front}\n# Titel\n\nTekst.\n\n## Antwoorden\n\n${block}`;
    expect(part(text.replaceAll('\n', '\r\n'))).toBe(part(text));
  });

  it('stays within its own part, whatever is open in it', async () => {
    const note = await builtIn('before', markBeforeKoen);
    const text = renderNote(note).replace('## De spanning', '<!-- begin\n\n## De spanning');
    const two = documentPart(note.note.meta, text, 'a', texts) + part(`${front}# Next\n${block}`);
    const titles = read(two)
      .children.filter(({ type }) => type === 'heading')
      .map(wordsOf);
    expect(titles.at(-1)).toBe('Next');
    expect(two).not.toContain('reflect-answers');
  });
});

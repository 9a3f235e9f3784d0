import { describe, expect, it } from 'vitest';
import { writeAnswersBlock } from '../../../src/core/answers/answers-block.ts';
import { writeFrontMatter } from '../../../src/core/front-matter/front-matter.ts';
import { readablePart } from '../../../src/render/note/readable-part.ts';
import { sampleMeta } from '../../support/notes/note-meta.ts';

const front = writeFrontMatter(sampleMeta);
const before = writeAnswersBlock('answers', new Map([['facts', ['A sigh', '```']]]));
const after = writeAnswersBlock('after', new Map([['heard', 'Time']]));

describe('what a person reads in a note', () => {
  it.each([
    [
      'front matter and both blocks',
      `${front}# T\n\nX\n\n## Answers\n\n${before}\n${after}`,
      '# T\n\nX',
    ],
    ['a heading of another level', `${front}X\n\n#### Answers\n\n${before}`, 'X'],
    ['a heading with a part of the same level below', `## A\n\n${before}## B\n`, '## B'],
    [
      'a heading in a text with line ends of Windows',
      `X\r\n\r\n## A\r\n\r\n${before.replaceAll('\n', '\r\n')}`,
      'X',
    ],
    ['a block that was cut off', `X\n\n${before.slice(0, -6)}`, 'X'],
  ])('is without %s', (_, text, left) => {
    expect(readablePart(text).trim()).toBe(left);
  });

  it.each([
    ['a title', `# T\n${before}`, '# T'],
    ['a heading with words under it', `## A\n\nX\n\n${before}`, '## A\n\nX'],
    ['a heading with words behind the block', `## A\n\n${before}\nX`, '## A\n\n\nX'],
    ['a heading with a part below it', `## A\n\n${before}\n### B\n`, '## A\n\n\n### B'],
    ['a block of another kind', '```yaml\na: 1\n```', '```yaml\na: 1\n```'],
    ['front matter that was cut off', '---\nid: k3f9\nX', '---\nid: k3f9\nX'],
    ['nothing', '', ''],
  ])('keeps %s', (_, text, left) => {
    expect(readablePart(text).trim()).toBe(left);
  });
});

import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/commands/telling/explain.ts';
import type { AnswersFault } from '../../../src/core/file-faults.ts';
import { textsFor } from '../../../src/i18n/index.ts';

const at = { line: 3, column: 5 };
const wrong = { code: 'answer-wrong', id: 'facts', fault: { code: 'answer-date' } } as const;
const told = (file: string | undefined, ...faults: AnswersFault[]) => {
  const { what, faults: lines } = explain(textsFor('en'), { code: 'answers-faulty', file, faults });
  return [what, ...lines.map(({ text }) => text)].join('\n');
};

describe('a fault in answers', () => {
  it('is told with its place in the file', () => {
    expect(told('a.yaml', { ...wrong, at })).toMatch(
      /^One thing is wrong in a\.yaml:\na\.yaml:3:5 facts: /,
    );
  });

  it('is told with its place in standard input, in words', () => {
    expect(told('-', { ...wrong, at })).toMatch(
      /^One thing is wrong in standard input:\nline 3, column 5: facts: /,
    );
  });

  it('is not blamed on the file when an option says it', () => {
    const said = told('a.yaml', { ...wrong, at }, wrong);
    expect(said).toMatch(/^2 things are wrong in your answers:\na\.yaml:3:5 facts: /);
    expect(said).toMatch(/\n--answer facts: /);
  });

  it('names the option that answers a question which is not there', () => {
    const unknown = { code: 'answer-unknown', id: 'fact', nearest: 'facts' } as const;
    expect(told(undefined, unknown)).toContain(
      '\n--answer fact: this set has no question fact. Did you mean facts?',
    );
  });
});

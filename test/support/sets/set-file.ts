import type { SetFault } from '../../../src/core/file-faults.ts';
import { ReflectError } from '../../../src/core/problem.ts';
import { parsePromptSetText } from '../../../src/core/set-file/prompt-set-text.ts';

/** The head of a set file that nothing is wrong with; its questions start on line 4. */
export const head = 'name: my-set\ntitle: Mine\nquestions:\n';

/** A set file with these lines as its questions, from line 4 on. */
export const setOf = (...lines: string[]): string => `${head}${lines.join('\n')}\n`;

/** A set file of one text question with more keys; they start on line 7. */
export const oneQuestion = (...keys: string[]): string =>
  setOf('  - id: one', '    type: text', '    ask: One?', ...keys.map((key) => `    ${key}`));

/** A set file of one text question and then these lines, which start on line 7. */
export const afterOne = (...lines: string[]): string =>
  setOf('  - id: one', '    type: text', '    ask: One?', ...lines);

/**
 * What is wrong in the text of a set file, a line for each fault: `7:5 unknown-key wehn | when`.
 *
 * @param name what the set has to be called.
 */
export function faultsIn(text: string, name?: string): string[] {
  try {
    parsePromptSetText(text, 'my-set.yaml', name);
    return [];
  } catch (error) {
    if (error instanceof ReflectError && error.problem.code === 'set-faulty') {
      return error.problem.faults.map(inOneLine);
    }
    throw error;
  }
}

function inOneLine({ at, code, ...rest }: SetFault): string {
  const details = Object.values(rest).filter((value) => value !== undefined);
  const shown = details.map((value) => (typeof value === 'object' ? inShort(value) : value));
  return `${at.line}:${at.column} ${code} ${shown.join(' | ')}`.trimEnd();
}

const inShort = (value: object): string =>
  'line' in value && 'column' in value
    ? `${value.line}:${value.column}`
    : Object.values(value).join(',');

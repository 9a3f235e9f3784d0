import type { Completion } from '../../core/completion/candidate.ts';

/**
 * The first line of what a shell is given: `files` where the name of a file may stand, and `open`
 * where the word goes on, so that no space belongs behind it. The names of the flags
 * are those that the scripts look for.
 */
export const flagsOf = ({ files, goesOn }: Completion, ...more: readonly string[]): string =>
  [files ? 'files' : '', goesOn ? 'open' : '', ...more].filter((flag) => flag !== '').join(' ');

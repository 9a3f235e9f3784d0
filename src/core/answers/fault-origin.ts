import type { AnswersFault } from '../file-faults.ts';

/** Whether a fault is in an `--answer` option: in a file it would have a place, or not be there. */
export const isInOption = ({ at, code }: AnswersFault): boolean =>
  at === undefined && (code === 'answer-wrong' || code === 'answer-unknown');

/**
 * What faults in answers are to be looked for in.
 *
 * @returns the file, `-` for standard input, or `undefined` when there is no file or when it is not
 * the file alone that is wrong.
 */
export const faultyFile = (
  file: string | undefined,
  faults: readonly AnswersFault[],
): string | undefined => (faults.some(isInOption) ? undefined : file);

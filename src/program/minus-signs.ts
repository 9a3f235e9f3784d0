/** Short options of a search, together or with their number: what a word to leave out never is. */
const shortOptions = /^-(?:[hqV0]+|n\d+)$/;

/**
 * The words of a call, in which words to leave out of a search (`-Koen`) keep their minus sign: it
 * is written as a real one, which commander does not take for the beginning of an option. A single
 * letter stays an option; behind `--` everything is a word anyway.
 */
export function withMinusSigns(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  if (argv[at] !== 'search') return argv;
  const end = argv.indexOf('--', at);
  return argv.map((word, index) => {
    const isOperand = index > at && (end === -1 || index < end);
    return isOperand && /^-[^-]./u.test(word) && !shortOptions.test(word)
      ? `\u2212${word.slice(1)}`
      : word;
  });
}

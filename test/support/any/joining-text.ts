import fc from 'fast-check';

/** Characters that like to join their neighbours, among ones that do not. */
const joiner = fc.constantFrom(
  ...['a', 'é', ' ', '\n', '\t', '1', '©', '®', 'й', 'ש', 'ش', '漢', '한', 'か', 'ｱ'],
  ...['\u0301', '\u0483', '\u200d', '\ufe0f', '\u20e3', '\u3099', '\u200b', '\u00ad', '\r'],
  ...['👩', '👧', '🏽', '🇳', '🇱', '❤', '\u{1f3f4}', '\u{e0067}', '\u{e007f}', '👩‍👩‍👧', '🇳🇱'],
  ...['\u1112', '\u1161', '\u11ab', '\u0600', '\u0e01', '\u0e33', '\u0e34', '\u{110bd}'],
  ...['\u0915', '\u094d', '\u0937', '\u093f', '\ud83d', '\udc00', 'word', 'Als … dan …'],
);

/** Any text, and more often one whose characters are hard to tell apart. */
export const joiningText: fc.Arbitrary<string> = fc.oneof(
  fc.array(joiner, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

import fc from 'fast-check';

/** What has a meaning of its own in one of the formats. */
const signs = [
  ...Array.from('%\\\'"$`&<>;#!*?~ |(){}[]=,é€😀“’-'),
  '\\%',
  "\\'%",
  '\\\\%',
  '%%',
  '$$',
];

/** Text on one line that is full of signs that some format reads as its own. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...'abz09')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((characters) => characters.join(''));

/** A full path full of such signs. */
export const anyPath: fc.Arbitrary<string> = anyLine.map((name) => `/${name}`);

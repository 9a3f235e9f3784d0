import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/core/answers/answer.ts';

/** What has a meaning of its own in YAML, Markdown or a terminal, or no meaning at all. */
const telling = fc.constantFrom(
  ...['\n', '\n\n', ' ', '  ', '\t', '\r', '\r\n', '---', '...', '```', '~~~', '"', "'", ':', ': '],
  ...[
    ' #',
    '#',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '|',
    '|-',
    '>',
    '&',
    '*x',
    '!',
    '%',
    '@',
    '`',
    '\\',
    '?',
  ],
  ...['\u0000', '\u001b[31m', '\u007f', '\u0085', '\u009b', '\u2028', '\u2029', '\u202e', '\ufeff'],
  ...[
    '\ud800',
    '\udc00',
    '\ufffe',
    '\u00a0',
    '\u0301',
    'é',
    '日本',
    'שלום',
    '👩‍👩‍👧',
    'yes',
    'null',
    '1',
  ],
  ...['0x1F', '2026-11-23', 'status: done', '```yaml reflect-answers', 'a', 'word'],
);

/** One half of a pair may stand alone, as in a string that was cut in the middle. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

const joined = (pieces: fc.Arbitrary<string>, by: string): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(by));

/** Any text at all, and more often a text that something could stumble over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: codeUnit }),
  fc.string({ unit: 'grapheme' }),
  joined(fc.oneof(telling, fc.string({ maxLength: 4 })), ''),
  joined(
    fc.constantFrom('word', '  more', '- x', '# y', 'a: b', '', '```', '---', '\tz', 'q '),
    '\n',
  ),
);

/** Any answer that can be given. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  anyText,
  fc.array(anyText, { maxLength: 4 }),
  fc.integer(),
  fc.boolean(),
);

const anyId = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
  fc.constantFrom('__proto__', 'constructor', 'no', 'y', 'null', 'true', 'with', 'id'),
);

/** Answers by id, also by ids that are something else elsewhere. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .uniqueArray(fc.tuple(anyId, anyAnswer), { selector: ([id]) => id, maxLength: 6 })
  .map((entries) => new Map(entries));

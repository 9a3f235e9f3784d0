import type { SetWarning } from '../../../src/core/set-warnings/warning.ts';
import type { SetsTexts } from '../../../src/i18n/sets-texts.ts';
import type { SamplesOf } from './samples-of.ts';

const at = { line: 7, column: 3 };

const never = { at, code: 'never-asked', id: '§id' } as const;
const wording = { at, code: 'wording', id: '§id', words: '§words' } as const;

type Warned<Code extends SetWarning['code']> = Extract<SetWarning, { readonly code: Code }>;

const neverAsked: readonly [Warned<'never-asked'>, ...Warned<'never-asked'>[]] = [
  { ...never, because: { why: 'contradiction' } },
  { ...never, because: { why: 'choices' } },
  { ...never, because: { why: 'known', names: ['last-step'] } },
  { ...never, because: { why: 'known', names: ['opening', 'guess'] } },
  { ...never, because: { why: 'others', ids: ['§one', '§two'] } },
];

export const sets: SamplesOf<SetsTexts> = {
  list: {
    onlyIn: [[['nl']], [['nl', 'de']]],
    faulty: [
      [1, '§command'],
      [3, '§command'],
    ],
    make: [['§command']],
  },
  check: {
    warnings: [
      ['§file', 1],
      ['§file', 3],
    ],
    none: [['§command']],
  },
  warnings: {
    'translation-missing': [
      [{ at, code: 'translation-missing', key: '§key', languages: ['de'] }],
      [{ at, code: 'translation-missing', key: '§key', languages: ['nl', 'de'] }],
    ],
    'translation-begun': [[{ at, code: 'translation-begun', language: 'de', written: 3, of: 40 }]],
    'never-asked': [
      [neverAsked[0]],
      ...neverAsked.slice(1).map((each): [Warned<'never-asked'>] => [each]),
    ],
    'no-opening': [[{ at, code: 'no-opening' }]],
    wording: [
      [{ ...wording, kind: 'behaviour' }],
      [{ ...wording, kind: 'leading' }],
      [{ ...wording, kind: 'label' }],
      [{ ...wording, kind: 'why' }],
      [{ ...wording, kind: 'closed' }],
    ],
  },
  made: { instead: [['§name']] },
  edit: { builtIn: [['§name']], notCopied: [['§command']] },
  file: {
    copied: [['§from']],
    keys: {
      practice: [[['§one', '§two']]],
      type: [[['§one', '§two']]],
      ask: [['§id']],
      blank: [['§id']],
    },
  },
};

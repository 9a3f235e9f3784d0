import type { AnswersFault, Problem, SetFault } from '../../../src/core/problem.ts';
import { questionTypes } from '../../../src/core/prompt-set.ts';

const at = { line: 7, column: 3 };
const nearest = undefined;
const yamlFaults = [
  { code: 'yaml', detail: '§detail' },
  { code: 'alias' },
  { code: 'duplicate-key', key: '§key', first: at },
  { code: 'too-deep' },
  { code: 'several-documents' },
] as const;
const missing = { code: 'answer-missing', id: '§id', ask: '§ask' } as const;
const empty = { at, code: 'no-questions', example: '§example' } as const;

/** Every problem, and in more ways where its words depend on what is in it. */
export const problems: readonly Problem[] = [
  { code: 'usage', detail: '§detail' },
  { code: 'usage', detail: '§detail', nearest: '§nearest' },
  { code: 'set-unknown', name: '§name', nearest: [] },
  { code: 'set-unknown', name: '§name', nearest: ['§one', '§two'] },
  { code: 'set-faulty', file: '§file', faults: [empty] },
  { code: 'set-faulty', file: '§file', faults: [empty, empty] },
  { code: 'set-not-in-language', name: '§name', languages: ['§language'] },
  { code: 'answers-faulty', file: '§file', faults: [missing] },
  { code: 'answers-faulty', file: '§file', faults: [missing, missing] },
  { code: 'answers-faulty', file: undefined, faults: [missing] },
  { code: 'answers-faulty', file: undefined, faults: [missing, missing] },
  { code: 'file-missing', path: '§path' },
  { code: 'file-too-large', path: '§path', limit: 65_536 },
  { code: 'file-exists', path: '§path' },
  { code: 'target-taken', paths: ['§one'] },
  { code: 'target-taken', paths: ['§one', '§two'] },
  { code: 'target-among-notes', path: '§path' },
  { code: 'not-an-export', path: '§path' },
  { code: 'no-terminal', missing: [] },
  { code: 'no-terminal', missing: ['§one', '§two'] },
  { code: 'note-unknown', name: '§name' },
  { code: 'not-in-trash', name: '§name' },
  { code: 'restore-which', candidates: ['§one', '§two'] },
  { code: 'not-a-note', path: '§path' },
  { code: 'needs-force' },
  { code: 'edit-needs-terminal', path: '§path' },
  { code: 'question-not-asked', ids: ['§one', '§two'] },
  { code: 'left-damaged', path: '§path', line: undefined },
  { code: 'left-damaged', path: '§path', line: 12 },
  { code: 'place-taken', path: '§path', kept: '§kept' },
  { code: 'editor-failed', program: undefined },
  { code: 'editor-failed', program: '§program' },
  { code: 'note-ambiguous', name: '§name', candidates: ['§one', '§two'] },
  { code: 'which-note', candidates: ['§one', '§two'] },
  { code: 'nothing-open' },
  { code: 'no-notes' },
  { code: 'draft-unknown', name: '§name', known: [] },
  { code: 'draft-unknown', name: '§name', known: ['§one', '§two'] },
  { code: 'no-drafts' },
  ...['EACCES', 'EROFS', 'ENOSPC', 'ENOENT', 'EISDIR', 'EODD'].flatMap((reason): Problem[] => [
    { code: 'cannot-read', path: '§path', reason },
    { code: 'cannot-write', path: '§path', reason },
    { code: 'cannot-write', path: '§path', reason, draft: '§draft' },
  ]),
  { code: 'note-damaged', path: '§path', line: undefined },
  { code: 'note-damaged', path: '§path', line: 12 },
  { code: 'draft-damaged', path: '§path' },
  { code: 'note-exists', path: '§path' },
  { code: 'file-changed', path: '§path', kept: undefined },
  { code: 'file-changed', path: '§path', kept: '§kept' },
  { code: 'no-home' },
  { code: 'nothing-to-share', id: '§id' },
  { code: 'no-clipboard', programs: ['§one', '§two'] },
  { code: 'no-clipboard', programs: [] },
  { code: 'entry-refused', parser: '§parser', detail: '§detail' },
  { code: 'interrupted', draft: undefined },
  { code: 'interrupted', draft: '§draft' },
];

/** Every fault of a set file. */
export const setFaults: readonly SetFault[] = [
  ...yamlFaults.map((fault) => ({ ...fault, at })),
  { at, code: 'control-character', shown: '§U+001B' },
  { at, code: 'too-many', key: '§key', limit: 20 },
  { at, code: 'missing', key: '§key', example: '§example' },
  { at, code: 'unknown-key', key: '§key', nearest },
  { at, code: 'unknown-key', key: '§key', nearest: '§nearest' },
  { at, code: 'wrong-value', key: '§key', example: '§example' },
  { at, code: 'not-one-of', key: '§key', allowed: ['§one', '§two'], nearest },
  { at, code: 'not-one-of', key: '§key', allowed: ['§one', '§two'], nearest: '§one' },
  empty,
  { at, code: 'duplicate-id', id: '§id', first: { line: 2, column: 5 } },
  { at, code: 'when-unknown', id: '§id', nearest },
  { at, code: 'when-unknown', id: '§id', nearest: '§nearest' },
  { at, code: 'when-later', id: '§id' },
  { at, code: 'from-unknown', id: '§id', nearest },
  { at, code: 'from-unknown', id: '§id', nearest: '§nearest' },
  { at, code: 'when-value', id: '§id', value: '§value', allowed: ['§one', '§two'] },
  { at, code: 'language-missing', key: '§key', languages: ['§language'] },
  { at, code: 'placeholder-unknown', key: '§key', name: '§name', nearest },
  { at, code: 'placeholder-unknown', key: '§key', name: '§name', nearest: '§nearest' },
  { at, code: 'key-not-for-type', key: '§key', type: '§type' },
  { at, code: 'duplicate-choice', key: '§key', value: '§value' },
  { at, code: 'scale-range', key: '§key' },
  { at, code: 'opening-optional', id: '§id' },
  { at, code: 'name-not-file', name: '§name', file: '§file' },
];

const wrong = { code: 'answer-wrong', id: '§id' } as const;

/** Every fault of an answers file. */
export const answersFaults: readonly AnswersFault[] = [
  ...yamlFaults,
  { code: 'unknown-key', key: '§key', nearest },
  { code: 'unknown-key', key: '§key', nearest: '§nearest' },
  { code: 'wrong-value', key: '§key', example: '§example' },
  { code: 'not-one-of', key: '§key', allowed: ['§one', '§two'] },
  missing,
  { code: 'answer-unknown', id: '§id', nearest },
  { code: 'answer-unknown', id: '§id', nearest: '§nearest' },
  ...questionTypes.map((expected) => ({
    ...wrong,
    fault: { code: 'answer-type' as const, expected },
  })),
  { ...wrong, fault: { code: 'answer-range', min: 1, max: 5 } },
  { ...wrong, fault: { code: 'answer-choice', allowed: ['§one', '§two'] } },
  { ...wrong, fault: { code: 'answer-date' } },
  { ...wrong, fault: { code: 'answer-long', longest: 200 } },
];

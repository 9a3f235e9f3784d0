/*
 * The library: the prompt sets, the walk through them and the note that comes of it, for a plugin, a
 * bot or a form. No files, no terminal, nothing of Node: it runs in a browser too. LIBRARY.md has
 * examples.
 */
export type { Answer, Answers } from './core/answers/answer.ts';
export { isLanguage, type Language, type Localized, languages, localize } from './core/language.ts';
export type { Note, NoteMeta, NoteStatus } from './core/note/note.ts';
export type { NudgeKind } from './core/nudge/kinds.ts';
export type { Nudge, Signal } from './core/nudge/nudge.ts';
export type { Condition, Known, KnownName } from './core/prompt-set/condition.ts';
export type { Feed } from './core/prompt-set/feed.ts';
export type {
  Choice,
  ChoiceQuestion,
  ConfirmQuestion,
  DateQuestion,
  Practice,
  PromptSet,
  Question,
  QuestionType,
  ScaleQuestion,
  TextQuestion,
} from './core/prompt-set/prompt-set.ts';
export type { Layer, OtherFeed, Source, Statement, Tension } from './core/tension.ts';
export { back, goTo, type Session } from './core/walk/session.ts';
export type { WalkEnd } from './core/walk/walk.ts';
export type { WrongAnswer } from './library/answering.ts';
export { type AnswersProblem, checkAnswers } from './library/check.ts';
export {
  type NoteOptions,
  type ReadNoteResult,
  readNote,
  renderNote,
  renderSummary,
  toTension,
} from './library/note.ts';
export { loadNudges, type NudgeOptions, type Nudges } from './library/nudges.ts';
export type { PlainQuestion } from './library/plain-question.ts';
export {
  type Answered,
  answer,
  askedQuestions,
  currentQuestion,
  finalAnswers,
  type GivenAnswers,
  isDone,
  missingQuestions,
  type StartOptions,
  setAnswer,
  startSession,
} from './library/session.ts';
export {
  loadPromptSet,
  type ParsedPromptSet,
  type PromptSetFault,
  parsePromptSet,
  promptSetNames,
} from './library/sets.ts';
export { type Ask, type Reply, walk } from './library/walk.ts';

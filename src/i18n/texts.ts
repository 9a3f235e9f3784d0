import type { Language } from '../core/language.ts';
import type { AfterTexts } from './after-texts.ts';
import type { BridgeTexts } from './bridge-texts.ts';
import type { CardTexts } from './card-texts.ts';
import type { ChangeTexts } from './change-texts.ts';
import type { CompletionTexts } from './completion-texts.ts';
import type { ConfigTexts } from './config-texts.ts';
import type { FindTexts } from './find-texts.ts';
import type { HelpTexts } from './help-texts.ts';
import type { NoteTexts } from './note-texts.ts';
import type { NudgeTexts } from './nudge-texts.ts';
import type { PageTexts } from './page-texts.ts';
import type { PlainTexts } from './plain-texts.ts';
import type { ProblemTexts } from './problem-texts.ts';
import type { PromptTexts } from './prompt-texts.ts';
import type { ReviewTexts } from './review-texts.ts';
import type { ScheduleTexts } from './schedule-texts.ts';
import type { SetsTexts } from './sets-texts.ts';
import type { ShareTexts } from './share-texts.ts';
import type { TalkTexts } from './talk-texts.ts';
import type { TemplateTexts } from './template-texts.ts';
import type { TransferTexts } from './transfer-texts.ts';

/** Everything `reflect` says in one language, apart from the questions, which live in prompt sets. */
export interface Texts {
  readonly language: Language;
  /** Words around a question while it is asked: keys, menus, what is wrong with an answer. */
  readonly prompt: PromptTexts;
  /** What is said more, or otherwise, where questions are asked in plain lines. */
  readonly plain: PlainTexts;
  /** Headings and labels of a note. */
  readonly note: NoteTexts;
  /** What is offered beside a soft question about words. */
  readonly nudge: NudgeTexts;
  /** What came of the conversation. */
  readonly after: AfterTexts;
  /** What is said around a walk and about notes. */
  readonly talk: TalkTexts;
  /** A look back over notes. */
  readonly review: ReviewTexts;
  /** An entry for a scheduler, and how to install it. */
  readonly schedule: ScheduleTexts;
  /** What stands around the questions in an answers file to fill in. */
  readonly template: TemplateTexts;
  /** Lists of notes, and a search in them. */
  readonly find: FindTexts;
  /** Changing, deleting and restoring notes. */
  readonly change: ChangeTexts;
  /** Completing calls with Tab. */
  readonly completion: CompletionTexts;
  /** The settings. */
  readonly config: ConfigTexts;
  /** What leaves the notes, and what comes in. */
  readonly transfer: TransferTexts;
  /** A sheet for two people who wrote their sides alone, or for a team. */
  readonly bridge: BridgeTexts;
  /** The card for in the corridor. */
  readonly card: CardTexts;
  /** Prompt sets, and making them. */
  readonly sets: SetsTexts;
  /** A version of a note for the other person. */
  readonly share: ShareTexts;
  /** A page for a browser, and for paper. */
  readonly page: PageTexts;
  readonly help: HelpTexts;
  readonly problem: ProblemTexts;
}

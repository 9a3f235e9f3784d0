/** What is offered beside a soft question about words that were just typed. */
export interface NudgeTexts {
  readonly keep: string;
  readonly rewrite: string;
  readonly heard: string;
  readonly guess: string;
}

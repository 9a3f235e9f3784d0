import type { KnownName } from '../core/prompt-set/condition.ts';
import type { QuestionType } from '../core/prompt-set/prompt-set.ts';

/** What stands around the questions in an answers file to fill in. */
export interface TemplateTexts {
  readonly howTo: (set: string) => string;
  readonly types: Readonly<Record<QuestionType, string>>;
  readonly optional: string;
  readonly required: string;
  readonly private: string;
  readonly own: string;
  readonly when: (condition: string) => string;
  /** Where choices come from: ids of earlier questions. */
  readonly from: (ids: readonly string[]) => string;
  readonly conditions: {
    readonly is: (question: string, values: readonly string[]) => string;
    readonly answered: (question: string) => string;
    readonly known: Readonly<Record<KnownName, string>>;
    readonly week: (of: number) => string;
    readonly not: (condition: string) => string;
    readonly any: (conditions: readonly string[]) => string;
    readonly all: (conditions: readonly string[]) => string;
  };
}

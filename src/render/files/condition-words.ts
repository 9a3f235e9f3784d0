import type { Condition } from '../../core/prompt-set/condition.ts';
import type { TemplateTexts } from '../../i18n/template-texts.ts';

/** When a question is asked, in words. */
export function wordsOfCondition(condition: Condition, texts: TemplateTexts): string {
  const { conditions: words } = texts;
  switch (condition.kind) {
    case 'is':
      return words.is(condition.question, condition.values.map(String));
    case 'answered':
      return words.answered(condition.question);
    case 'known':
      return words.known[condition.name];
    case 'week':
      return words.week(condition.of);
    case 'not':
      return words.not(wordsOfCondition(condition.condition, texts));
    case 'any':
      return words.any(condition.conditions.map((each) => wordsOfCondition(each, texts)));
    case 'all':
      return words.all(condition.conditions.map((each) => wordsOfCondition(each, texts)));
  }
}

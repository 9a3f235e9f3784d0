import { faultText, type QuestionParts } from '../prompts/question.ts';
import type { Desk } from './desk.ts';
import { type Spoken, typedAs } from './spoken.ts';

/** What a word leads to: back, skipped or stopped; or something was said and the question goes on. */
export type Heard = 'back' | 'skip' | 'stop' | 'add' | 'editor' | 'said';

/** Does what a word asks for, as far as every question does the same. */
export function hear(desk: Desk, parts: QuestionParts, spoken: Spoken): Heard {
  const { plain, texts } = desk;
  const { asked, options } = parts;
  if (spoken.kind === 'unknown') {
    desk.say(plain.noSuchWord(spoken.typed, typedAs(plain, 'help')));
    return 'said';
  }
  switch (spoken.word) {
    case 'back':
      if (asked.canGoBack) return 'back';
      desk.say(plain.firstQuestion);
      return 'said';
    case 'why':
      desk.say(asked.why === undefined ? plain.noReason : `${texts.whyLabel} ${asked.why}`);
      return 'said';
    case 'skip': {
      const fault = options.check(undefined);
      if (fault === undefined) return 'skip';
      desk.say(faultText(texts, fault, texts.required));
      return 'said';
    }
    case 'help':
      desk.sayWords();
      return 'said';
    default:
      return spoken.word;
  }
}

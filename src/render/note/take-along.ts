import type { LabelledFeed } from '../../i18n/note-texts.ts';
import { bold, quoted, stack } from '../markdown.ts';
import { field, type Sheet, saidIn } from './sheet.ts';

/**
 * What stands on the card, in the order in which it is used: the question to open with, the step,
 * the acknowledgement and the sentence to say. A reflection ends in asking (Eyal, Steffel & Epley
 * 2018) and in one if-then (Gollwitzer & Sheeran 2006).
 */
export function onCard(sheet: Sheet): readonly LabelledFeed[] {
  const always = ['opening', 'if-then', 'look-back', 'acknowledge'] as const;
  return saidIn(sheet, 'opening').length > 0 ? [...always, 'uncertainty.say'] : always;
}

/** The card on top of a note, for in the corridor. Without anything to take along there is none. */
export function takeAlong(sheet: Sheet): string {
  const fields = onCard(sheet).map((feed) =>
    field(sheet, sheet.texts.labels[feed], saidIn(sheet, feed)),
  );
  const card = stack(...fields);
  return card === '' ? '' : quoted(stack(bold(sheet.texts.takeAlong), card));
}

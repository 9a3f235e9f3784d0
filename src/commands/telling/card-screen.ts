import type { Context } from '../../context.ts';
import { signsFor } from '../../core/text/signs.ts';
import type { Card } from '../../render/card/card.ts';
import { type CardScreen, drawCard } from '../../render/card/card-lines.ts';

/** What a card is drawn on in the person's terminal. */
export function cardScreen({ io }: Context): CardScreen {
  const signs = signsFor(!io.unicode);
  return { columns: io.columns, signs, bar: io.plain ? '' : `${signs.line} ` };
}

/** Says the card of a note that was just made, where talk goes. */
export function sayCard(context: Context, card: Card): void {
  for (const line of drawCard(card, cardScreen(context))) context.io.say(...line);
}

import type { Feed } from '../../core/prompt-set/feed.ts';
import type { Layer } from '../../core/tension.ts';
import { cell, fitsCell, label, type Phrase, stack, table } from '../markdown.ts';
import { field, phrasesOf, type Sheet, saidIn } from '../note/sheet.ts';

interface Row {
  readonly layer: Layer;
  readonly self: readonly Phrase[];
  readonly other: readonly Phrase[];
}

/**
 * Both people side by side, in the same shape: a table, or a label for each where words take more
 * room than a cell has. A layer that nothing is known about is left out.
 */
export function bothSides(sheet: Sheet, layers: readonly Layer[]): string {
  const rows = layers.map((layer) => ({
    layer,
    self: phrasesIn(sheet, `self.${layer}`),
    other: phrasesIn(sheet, `other.${layer}`),
  }));
  const said = rows.filter(({ self, other }) => self.length + other.length > 0);
  return fitsTable(said) ? asTable(sheet, said) : asLabels(sheet, said);
}

const phrasesIn = (sheet: Sheet, feed: Feed): Phrase[] =>
  saidIn(sheet, feed).flatMap((statement) => phrasesOf(sheet, statement));

/** A table has something to set side by side, and a cell has room for one line. */
const fitsTable = (rows: readonly Row[]): boolean =>
  rows.some(({ self }) => self.length > 0) &&
  rows.some(({ other }) => other.length > 0) &&
  rows.every(({ self, other }) => fitsCell(textsOf(self)) && fitsCell(textsOf(other)));

const textsOf = (phrases: readonly Phrase[]): string[] => phrases.map(({ text }) => text);

function asTable(sheet: Sheet, rows: readonly Row[]): string {
  const { texts, name } = sheet;
  return table([
    ['', cell(texts.me), cell(texts.them(name))],
    ...rows.map(({ layer, self, other }) => [
      cell(`${texts.rows[layer]}:`),
      inCell(self),
      inCell(other) || (isUnknown(sheet, layer) ? cell(texts.unknown) : ''),
    ]),
  ]);
}

const inCell = ([phrase]: readonly Phrase[]): string =>
  phrase === undefined ? '' : cell(phrase.text, phrase.mark);

const isUnknown = (sheet: Sheet, layer: Layer): boolean =>
  sheet.tension.toAsk.includes(`other.${layer}`);

const asLabels = (sheet: Sheet, rows: readonly Row[]): string =>
  stack(
    ...rows.flatMap(({ layer }) => [
      field(sheet, mineIn(sheet, layer), saidIn(sheet, `self.${layer}`)),
      field(sheet, theirsIn(sheet, layer), saidIn(sheet, `other.${layer}`)) ||
        (isUnknown(sheet, layer) ? `${label(theirsIn(sheet, layer))} ${sheet.texts.unknown}` : ''),
    ]),
  );

const mineIn = ({ texts }: Sheet, layer: Layer): string => texts.mine[layer];
/** The colon is said here: a name may end in something that a label needs none after. */
const theirsIn = ({ texts, name }: Sheet, layer: Layer): string => `${texts.theirs[layer](name)}:`;

import type { Shared, SharedPart } from '../core/share/shared.ts';
import { type SharedFile, writeSharedFrontMatter } from '../core/share/shared-file.ts';
import type { Texts } from '../i18n/texts.ts';
import {
  heading,
  label,
  labelled,
  plainBullets,
  prose,
  quoted,
  section,
  stack,
} from './markdown.ts';

/** A shared version as the text of its file: front matter for a machine, and what a person reads. */
export const renderShared = (file: SharedFile, texts: Texts): string =>
  `${writeSharedFrontMatter(file)}\n${renderSharedBody(file.shared, texts)}`;

/** What the other person reads. A part that nothing was said in is left out. */
export function renderSharedBody(shared: Shared, { share: texts, note }: Texts): string {
  const { parts, guesses, from } = shared;
  const row = (part: SharedPart): string => field(texts.parts[part], parts[part]);
  const keepAndRenew = stack(row('keep'), row('renew'));
  const opening = words(parts.opening);
  return `${stack(
    heading(1, from === undefined ? texts.title : texts.titleFrom(from)),
    prose(texts.intro),
    section(texts.mine, row('position'), row('worry'), row('preserve')),
    section(texts.guesses, words(guesses)),
    section(texts.parts.shared, words(parts.shared)),
    section(texts.keepAndRenew, keepAndRenew === '' ? '' : prose(note.together), keepAndRenew),
    section(texts.parts.uncertainty, words(parts.uncertainty)),
    section(texts.parts.opening, opening === '' ? '' : quoted(opening)),
  )}\n`;
}

function field(title: string, said: readonly string[]): string {
  const [only] = said;
  if (only === undefined) return '';
  return said.length === 1 ? labelled(title, only) : stack(label(title), words(said));
}

/** What was said: as it is, or a bullet for each. */
function words(said: readonly string[]): string {
  const [only] = said;
  if (only === undefined) return '';
  return said.length === 1 ? prose(only) : plainBullets(said);
}

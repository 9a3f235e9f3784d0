import type { MenuItem, StoredNote } from '../../core/ports.ts';

/** A note to pick from a menu: by its title and its day. */
export const noteItem = (stored: StoredNote): MenuItem<StoredNote> => ({
  value: stored,
  label: stored.note.meta.title,
  hint: stored.note.meta.date.slice(0, 10),
});

/** A note among others for who cannot pick one: by its id and its title. */
export const noteLine = ({ note: { meta } }: StoredNote): string => `${meta.id}  ${meta.title}`;

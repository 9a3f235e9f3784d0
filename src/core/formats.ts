/** How notes are listed: for people, or a line a note for scripts. */
export const noteFormats = ['table', 'oneline', 'paths', 'json', 'jsonl'] as const;

export type NoteFormat = (typeof noteFormats)[number];

/** How a look back is given. */
export const reviewFormats = ['text', 'md', 'json', 'html'] as const;

export type ReviewFormat = (typeof reviewFormats)[number];

/** What notes can be exported as. A folder holds one Markdown file for each note. */
export const exportFormats = ['md', 'json', 'csv', 'html'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/*
 * What the program asks of the world around it. Storage and the terminal do what these interfaces
 * promise; commands know nothing else of them, and tests put something of their own in their place.
 */
export type * from './ports/config-store.ts';
export type * from './ports/drafts.ts';
export type * from './ports/machine.ts';
export type * from './ports/notes.ts';
export type * from './ports/prompt-sets.ts';
export type * from './ports/prompter.ts';
export type * from './ports/terminal.ts';
export type * from './ports/text-files.ts';
export type * from './ports/transfer.ts';

const placeholder = /\{([a-z][a-z0-9-]*)\}/g;

/** The names that stand in braces in a text, `other` for `{other}`. */
export const placeholdersIn = (text: string): string[] =>
  Array.from(text.matchAll(placeholder), ([, name]) => name ?? '');

/**
 * Puts values where the text has `{name}`. What comes in is not looked at again, so an answer
 * that holds braces stays as it was typed. A name without a value stays as it is.
 */
export const fill = (text: string, lookUp: (name: string) => string | undefined): string =>
  text.replace(placeholder, (whole, name: string) => lookUp(name) ?? whole);

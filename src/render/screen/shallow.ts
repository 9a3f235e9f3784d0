/** More quotes in each other than anybody writes, and few enough to be read at once. */
const deepestQuote = 100;

const deeperQuote = new RegExp(`^((?:[ \\t]*>){${deepestQuote}}[ \\t]*)(?=>)`, 'gm');

/**
 * Markdown in which quotes stand at most a hundred deep in each other; what goes deeper is text.
 * Reading them takes time to the square of their depth: 2.5 seconds for a line of 5,000 `>`.
 */
export const shallow = (markdown: string): string => markdown.replace(deeperQuote, '$1\\');

/** The most columns of a line of text: longer ones are hard to read, however wide the screen. */
const widest = 88;

/** How wide a text is laid out where there are so many columns. */
export const measureIn = (columns: number): number => Math.max(1, Math.min(widest, columns));

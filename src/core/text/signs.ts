/**
 * Every sign that is drawn, and what stands for it where there is only ASCII: one table, so that a
 * thing looks the same wherever it is shown. Each is one column wide, but for `more`, `between` and
 * the boxes to check.
 */
const unicode = {
  /* How a question stands. */
  question: '?',
  done: '✓',
  skipped: '–',
  stopped: '…',
  warning: '!',
  /* What is typed and chosen. */
  pointer: '›',
  line: '│',
  checked: '[✓]',
  unchecked: '[ ]',
  above: '↑',
  below: '↓',
  /* In any text. */
  item: '•',
  more: '…',
  between: ' · ',
  until: '–',
  rule: '─',
  doubleRule: '═',
  /** Stands in front of every line of a quote. */
  bar: '┃',
  /* Temperatures: a number on a scale, and before and after a conversation. */
  full: '●',
  empty: '○',
  /* Lines that turn, cross and end. */
  across: '─',
  upright: '│',
  dashAcross: '┄',
  dashUpright: '┊',
  topLeft: '┌',
  topRight: '┐',
  bottomLeft: '└',
  bottomRight: '┘',
  out: '┬',
  turnUp: '╯',
  turnDown: '╮',
  turnBoth: '┤',
  axis: '┤',
  arrow: '▼',
};

/** The signs to draw with. */
export type Signs = Readonly<Record<keyof typeof unicode, string>>;

const ascii: Signs = {
  question: '?',
  done: '+',
  skipped: '-',
  stopped: '~',
  warning: '!',
  pointer: '>',
  line: '|',
  checked: '[x]',
  unchecked: '[ ]',
  above: '^',
  below: 'v',
  item: '*',
  more: '...',
  between: ' - ',
  until: '-',
  rule: '-',
  doubleRule: '=',
  bar: '|',
  full: '*',
  empty: 'o',
  across: '-',
  upright: '|',
  dashAcross: '.',
  dashUpright: ':',
  topLeft: '+',
  topRight: '+',
  bottomLeft: '+',
  bottomRight: '+',
  out: '+',
  turnUp: '+',
  turnDown: '+',
  turnBoth: '+',
  axis: '|',
  arrow: 'v',
};

/** The signs for a terminal; people's own words are shown as they are in any. */
export const signsFor = (onlyAscii: boolean): Signs => (onlyAscii ? ascii : unicode);

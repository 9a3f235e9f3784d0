import { type IBufferCell, type IBufferLine, Terminal } from '@xterm/headless';
import { widthsOfToday } from './character-width.ts';

/** What a person sees on a terminal, read from an emulator. */
export interface Screen {
  /** The visible rows from the top, without trailing spaces. */
  rows(): string[];
  /** Rows that scrolled out at the top, oldest first. */
  scrollback(): string[];
  /** Where the cursor is in the visible rows; both count from 0. */
  cursor(): { readonly column: number; readonly row: number };
  /** Whether these words stand on the visible rows, wherever the lines were broken. */
  shows(text: string): boolean;
  /** The colours and styles in use on the visible rows, such as `bold` or `fg`; empty when plain. */
  styles(): ReadonlySet<string>;
}

/** An emulated terminal that a program's output is fed into. */
export interface Emulator extends Screen {
  /** Feeds output; `parsed` is called when the screen shows it. */
  feed(output: string, parsed: () => void): void;
  resize(columns: number, rows: number): void;
  /** Whether the program asked for bracketed paste (`CSI ?2004h`). */
  bracketsPaste(): boolean;
  dispose(): void;
}

/** Text without any white space: equal whichever way a text was wrapped or indented. */
export const unspaced = (text: string): string => text.replace(/\s+/gu, '');

/**
 * Starts an emulator.
 *
 * @param answer is given what a terminal says back to the program, such as the cursor's position.
 */
export function startEmulator(
  columns: number,
  rows: number,
  answer: (data: string) => void,
): Emulator {
  const terminal = new Terminal({
    cols: columns,
    rows,
    scrollback: 10_000,
    allowProposedApi: true,
  });
  terminal.unicode.register(widthsOfToday);
  terminal.unicode.activeVersion = widthsOfToday.version;
  terminal.onData(answer);
  const lines = (from: number, to: number): IBufferLine[] => {
    const { active } = terminal.buffer;
    return Array.from({ length: to - from }, (_, index) => active.getLine(from + index)).filter(
      (line) => line !== undefined,
    );
  };
  const visible = () => {
    const { baseY } = terminal.buffer.active;
    return lines(baseY, baseY + terminal.rows);
  };
  const text = (line: IBufferLine) => line.translateToString(true).trimEnd();
  return {
    rows: () => visible().map(text),
    scrollback: () => lines(0, terminal.buffer.active.baseY).map(text),
    cursor: () => ({
      column: terminal.buffer.active.cursorX,
      row: terminal.buffer.active.cursorY,
    }),
    shows: (wanted) => unspaced(visible().map(text).join('')).includes(unspaced(wanted)),
    styles: () => new Set(visible().flatMap(stylesOf)),
    feed: (output, parsed) => terminal.write(output, parsed),
    resize: (newColumns, newRows) => terminal.resize(newColumns, newRows),
    bracketsPaste: () => terminal.modes.bracketedPasteMode,
    dispose: () => terminal.dispose(),
  };
}

const styles: readonly (readonly [string, (cell: IBufferCell) => boolean])[] = [
  ['foreground', (cell) => !cell.isFgDefault()],
  ['background', (cell) => !cell.isBgDefault()],
  ['bold', (cell) => cell.isBold() !== 0],
  ['dim', (cell) => cell.isDim() !== 0],
  ['italic', (cell) => cell.isItalic() !== 0],
  ['underline', (cell) => cell.isUnderline() !== 0],
  ['inverse', (cell) => cell.isInverse() !== 0],
];

function stylesOf(line: IBufferLine): string[] {
  const cells = Array.from({ length: line.length }, (_, column) => line.getCell(column));
  return styles
    .filter(([, has]) => cells.some((cell) => cell !== undefined && has(cell)))
    .map(([name]) => name);
}

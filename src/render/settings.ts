import { textWidth } from '../core/columns/graphemes.ts';
import { type Line, lineWidth, plain } from '../core/columns/line.ts';
import type { SettingKey } from '../core/config/settings.ts';
import { accent, quiet } from '../core/text/span.ts';
import { onOneLine } from './list/fit-line.ts';

/** A setting to show, in words. */
export interface SettingRow {
  readonly key: SettingKey;
  /** Absent when it has none. */
  readonly value: string | undefined;
  /** Where the value comes from. */
  readonly source: string;
}

/** Columns of a value that others are aligned with; one that is longer stands out. */
const widestValue = 24;

/**
 * The settings, a line each: name, value, where it comes from. Where a line does not fit, the last of
 * these stands below it.
 *
 * @param notSet stands for a value that there is not.
 * @param columns what a line should stay in; without it a line is as long as it is.
 */
export function renderSettings(
  rows: readonly SettingRow[],
  notSet: string,
  columns = Number.POSITIVE_INFINITY,
): Line[] {
  const keyWidth = Math.max(...rows.map(({ key }) => key.length));
  const widths = rows.map(({ value }) => textWidth(onOneLine(value ?? notSet)));
  const valueWidth = Math.max(...widths.filter((width) => width <= widestValue));
  return rows.flatMap(({ key, value, source }, index): Line[] => {
    const name = accent(key.padEnd(keyWidth));
    if (value === undefined) return [[name, quiet(`  ${notSet}`)]];
    const said: Line = [name, plain(`  ${onOneLine(value)}`)];
    const gap = ' '.repeat(Math.max(0, valueWidth - (widths[index] ?? 0)));
    const whole: Line = [...said, quiet(`${gap}  ${source}`)];
    if (lineWidth(whole) <= columns) return [whole];
    return [said, [quiet(`${' '.repeat(keyWidth)}  ${source}`)]];
  });
}

import type { Pager } from '../../core/ports.ts';
import { painted, type Theme } from '../theme.ts';

/** The terminal that standard output is. */
export interface PagerOutput {
  write(text: string): unknown;
  /** Absent or 0 where it is not known. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface PagerOptions {
  readonly out: PagerOutput;
  readonly theme: Theme;
  /** Gives a text to the person's pager; resolves when they leave it, to whether there was one. */
  readonly run: (text: string) => Promise<boolean>;
}

/** Shows what fits on the screen as it is, and anything longer through the person's pager. */
export function createPager({ out, theme, run }: PagerOptions): Pager {
  return {
    columns: out.columns || 80,
    async show(lines) {
      const text = lines.map((line) => `${painted(theme, line)}\n`).join('');
      // The prompt of the shell takes a row as well.
      const fits = lines.length < (out.rows || 24);
      if (fits || !(await run(text))) out.write(text);
    },
  };
}

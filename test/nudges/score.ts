import { languages } from '../../src/core/language.ts';
import { nudgesIn } from '../../src/core/nudge/index.ts';
import { nudgeKinds } from '../../src/core/nudge/kinds.ts';
import type { Nudge } from '../../src/core/nudge/nudge.ts';
import type { Row } from './table.ts';

/** What the rules said of one sentence. */
export interface Judged {
  readonly row: Row;
  readonly nudge: Nudge | undefined;
}

/** Counts over judged sentences. A nudge of the wrong kind is given but not right. */
export interface Score {
  readonly deserved: number;
  readonly given: number;
  readonly right: number;
}

/** Runs the rules over the sentences. */
export function judge(rows: readonly Row[]): Promise<Judged[]> {
  return Promise.all(
    rows.map(async (row) => {
      const checker = await nudgesIn(row.lang);
      return { row, nudge: checker.nudgeFor(row.sentence, { field: row.field }) };
    }),
  );
}

/** Precision: of the nudges given, the right ones. Recall: of those deserved, the ones rightly given. */
export function scoreOf(judged: readonly Judged[], kind?: string): Score {
  const counts = (test: (each: Judged) => boolean) => judged.filter(test).length;
  const isKind = (name: string | undefined) =>
    name !== undefined && name !== 'none' && (kind === undefined || name === kind);
  return {
    deserved: counts(({ row }) => isKind(row.kind)),
    given: counts(({ nudge }) => isKind(nudge?.kind)),
    right: counts(({ row, nudge }) => isKind(nudge?.kind) && nudge?.kind === row.kind),
  };
}

/** A share with two decimals; nothing given or deserved counts as all of it. */
const share = (part: number, whole: number): string => (whole === 0 ? 1 : part / whole).toFixed(2);

const figures = ({ deserved, given, right }: Score): string =>
  `precision ${share(right, given)} recall ${share(right, deserved)}`;

/** The report, line by line: by kind and language, by language, and overall last. */
export function reportOf(judged: readonly Judged[]): string[] {
  const lines: string[] = [];
  for (const lang of languages) {
    const own = judged.filter(({ row }) => row.lang === lang);
    if (own.length === 0) continue;
    for (const kind of nudgeKinds) {
      const score = scoreOf(own, kind);
      const counts = `${score.right} right of ${score.given} given, ${score.deserved} deserved`;
      lines.push(`${lang} ${kind.padEnd(18)} ${figures(score)}  (${counts})`);
    }
    lines.push(`${lang} ${'all'.padEnd(18)} ${figures(scoreOf(own))}  (${own.length} sentences)`);
  }
  lines.push(`overall ${figures(scoreOf(judged))}`);
  return lines;
}

/** Every sentence that was judged otherwise than its label, for whoever works on the rules. */
export const missesOf = (judged: readonly Judged[]): string[] =>
  judged
    .filter(({ row, nudge }) => (nudge?.kind ?? 'none') !== row.kind)
    .map(({ row, nudge }) => {
      const said = nudge === undefined ? 'none' : `${nudge.kind} [${nudge.words}]`;
      return `${row.lang} line ${row.line}: ${row.kind} -> ${said}: ${row.sentence}`;
    });

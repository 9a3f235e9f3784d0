import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, reportOf, scoreOf } from './score.ts';
import { readTable } from './table.ts';

const batches = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.tsv'));
const rowsOf = (name: string) => readTable(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));

/* What was reached on the kept sentences is held; the honest figures are in README.md beside this. */
describe('the rules on the kept sentences', () => {
  it('are right in at least 98 of 100 nudges, and find at least nine in ten', async () => {
    const { given, right, deserved } = scoreOf(await judge(batches.flatMap(rowsOf)));
    expect(right / given).toBeGreaterThanOrEqual(0.98);
    expect(right / deserved).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the report', () => {
  it('counts a nudge of the wrong kind as given and not right', async () => {
    const judged = await judge(
      readTable('lang\tkind\tsentence\nen\tabsolute\tKoen is stubborn.\nen\tlabel\tShe is lazy.'),
    );
    expect(scoreOf(judged)).toEqual({ deserved: 2, given: 2, right: 1 });
    expect(reportOf(judged).at(-1)).toBe('overall precision 0.50 recall 0.50');
  });

  it('gives full marks where nothing was deserved and nothing given', async () => {
    expect(reportOf(await judge([]))).toEqual(['overall precision 1.00 recall 1.00']);
  });
});

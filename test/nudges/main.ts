import { readFileSync } from 'node:fs';
import { judge, missesOf, reportOf } from './score.ts';
import { readTable, TableError } from './table.ts';

/** `npm run nudges -- FILE.tsv [--misses]`: how well the rules do on the sentences of a file. */
async function main(args: readonly string[]): Promise<number> {
  const [file] = args.filter((arg) => !arg.startsWith('--'));
  const complain = (what: string): number => {
    process.stderr.write(`nudges: ${what}\n`);
    return 2;
  };
  if (file === undefined) return complain('name a file: npm run nudges -- FILE.tsv [--misses]');
  try {
    const judged = await judge(readTable(readFileSync(file, 'utf8')));
    const misses = args.includes('--misses') ? missesOf(judged) : [];
    process.stdout.write(`${[...misses, ...reportOf(judged)].join('\n')}\n`);
    return 0;
  } catch (error) {
    if (error instanceof TableError) return complain(`${file}: ${error.message}`);
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      return complain(
        error.code === 'ENOENT' ? `there is no file ${file}` : `${file}: ${error.message}`,
      );
    }
    throw error;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`nudges: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  },
);

import type { Context } from '../../context.ts';
import { type ExportFormat, exportFormats } from '../../core/formats.ts';
import { ReflectError } from '../../core/problem.ts';

/** Where an export goes and as what. A folder gets one Markdown file for each note. */
export type ExportTarget =
  | { readonly kind: 'out'; readonly format: ExportFormat }
  | { readonly kind: 'file'; readonly path: string; readonly format: ExportFormat }
  | { readonly kind: 'folder'; readonly path: string; readonly format: 'md' };

/** What the call says of it. */
export interface TargetFlags {
  /** A file, a folder, or `-` for standard output, as it is when left out. */
  readonly to?: string;
  readonly format?: ExportFormat;
}

/**
 * Reads where an export goes. A path that ends in a slash is a folder, also when it is not there yet.
 *
 * @throws ReflectError `usage` when the format cannot be told, or does not go there.
 */
export async function readTarget(
  context: Context,
  { to = '-', format }: TargetFlags,
): Promise<ExportTarget> {
  const { texts, json } = context;
  if (to === '-') {
    if (json && format !== undefined && format !== 'json') {
      throw usage(texts.help.mistakes.conflictingOption('--json', `--format ${format}`));
    }
    return { kind: 'out', format: format ?? (json ? 'json' : 'md') };
  }
  if (/[/\\]$/.test(to) || (await context.transfer()).isFolder(to)) {
    if (format === undefined || format === 'md') return { kind: 'folder', path: to, format: 'md' };
    const example = `${to.replace(/[/\\]+$/, '')}/reflect.${format}`;
    throw usage(texts.transfer.needsFile(format, to, example));
  }
  const told = format ?? formatIn(to);
  if (told === undefined) throw usage(texts.transfer.whichFormat(to, exportFormats));
  return { kind: 'file', path: to, format: told };
}

const usage = (detail: string): ReflectError => new ReflectError({ code: 'usage', detail });

const endings: ReadonlyMap<string, ExportFormat> = new Map([
  ...exportFormats.map((format) => [format, format] as const),
  ['markdown', 'md'],
  ['htm', 'html'],
]);

const formatIn = (path: string): ExportFormat | undefined =>
  endings.get((/\.([^./\\]+)$/.exec(path)?.[1] ?? '').toLowerCase());

import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import type { ConfigFault } from '../../core/file-faults.ts';
import type { ConfigStore } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { createFile, removeFile, replaceFile } from '../files/durable-file.ts';
import { type FileSystem, realFileSystem } from '../files/file-system.ts';
import { ensureFolder } from '../files/folder.ts';
import { linkTarget } from '../files/link-target.ts';
import { removeStaleTemps } from '../files/temp-file.ts';
import { packagedPrompts, renewSchema } from '../packaged-prompts.ts';
import { largestConfig, readConfigBytes, readConfigFile } from './config-file.ts';

export interface ConfigStoreOptions {
  /** Absolute path of the settings file, or of a link to it. */
  readonly file: string;
  /** Where the JSON Schema of the file is that comes with this program. */
  readonly schema?: () => string;
  readonly fs?: FileSystem;
}

/** The JSON Schema is copied beside the file: there it is found wherever the program is. */
const schemaFile = 'config.schema.json';

/** What tells an editor of it. */
const modeline = `# yaml-language-server: $schema=./${schemaFile}`;

/** Times that a change is made again when somebody else changed the file meanwhile. */
const attempts = 5;

/** The settings file. A link stays a link: what it leads to is changed. */
export function createConfigStore({
  file,
  schema = () => path.join(packagedPrompts(), schemaFile),
  fs = realFileSystem,
}: ConfigStoreOptions): ConfigStore {
  /** The file itself, with nothing beside it that a run left behind which was cut off. */
  const place = () => {
    const target = linkTarget(file, fs);
    removeStaleTemps(path.dirname(target), Date.now(), fs);
    return target;
  };
  const renew = () => renewSchema(schema(), path.join(path.dirname(file), schemaFile), fs);
  const newFile = (text: string) => {
    const target = place();
    for (const each of [file, target]) ensureFolder(path.dirname(each), fs);
    renew();
    createFile(target, `${modeline}\n${text}`, fs);
  };
  return {
    file,
    text: () => textOf(file, readConfigBytes(file, fs)),
    faults: async () => (await readConfigFile(file, fs))?.faults ?? [],
    create: newFile,
    replace: (text) => replaceFile(place(), text, {}, fs),
    refreshSchema() {
      if (readConfigBytes(file, fs)?.includes(modeline) === true) renew();
    },
    remove: () => removeFile(linkTarget(file, fs), fs),
    async set(key, value) {
      const { withSetting } = await import('./config-edit.ts');
      await change({ file, fs, newFile, place }, (text) => withSetting(text, key, value));
    },
    async unset(key) {
      const { withoutSetting } = await import('./config-edit.ts');
      return change({ file, fs, newFile, place }, (text) => withoutSetting(text, key));
    },
  };
}

/** What changing the file takes. */
interface Changing {
  readonly file: string;
  readonly fs: FileSystem;
  readonly newFile: (text: string) => void;
  readonly place: () => string;
}

/** @returns whether there was anything to change. */
async function change(
  { file, fs, newFile, place }: Changing,
  edit: (text: string) => string | undefined,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const bytes = readConfigBytes(file, fs);
    await refuseUnreadable(file, bytes);
    const before = bytes?.toString('utf8');
    const after = edit(before ?? '');
    if (after === undefined || after === before) return after !== undefined;
    if (Buffer.byteLength(after) > largestConfig) {
      throw new ReflectError({ code: 'file-too-large', path: file, limit: largestConfig });
    }
    try {
      if (before === undefined) newFile(after);
      else replaceFile(place(), after, { expected: before }, fs);
      return true;
    } catch (error) {
      if (attempt === attempts || !isMeanwhile(error)) throw error;
    }
  }
}

/** Whether somebody else wrote the file between reading and writing it. */
const isMeanwhile = (error: unknown): boolean =>
  isProblem(error, 'file-changed') || isProblem(error, 'file-exists');

/** Only a file that can be read whole can be changed in one place. */
async function refuseUnreadable(file: string, bytes: Buffer | undefined): Promise<void> {
  if (bytes === undefined) return;
  const { yamlFaultsIn } = await import('./config-text.ts');
  const faults: readonly ConfigFault[] = yamlFaultsIn(bytes);
  if (faults.length > 0) throw new ReflectError({ code: 'config-faulty', file, faults });
}

function textOf(file: string, bytes: Buffer | undefined): string | undefined {
  if (bytes === undefined || isUtf8(bytes)) return bytes?.toString('utf8');
  throw new ReflectError({ code: 'cannot-read', path: file, reason: 'EILSEQ' });
}

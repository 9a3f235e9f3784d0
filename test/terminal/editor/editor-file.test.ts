import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEditorFiles } from '../../../src/terminal/editor/editor-file.ts';

function home(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reflect-editor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('the file for an editor', () => {
  it('is for its owner only, in our own folder, whatever the umask', () => {
    const before = process.umask(0);
    onTestFinished(() => void process.umask(before));
    const folder = join(home(), 'drafts');
    const { path } = createEditorFiles(folder).create('text\n');
    expect(readFileSync(path, 'utf8')).toBe('text\n');
    expect(path.startsWith(folder)).toBe(true);
    expect([mode(path), mode(dirname(path)), mode(folder)]).toEqual(['600', '700', '700']);
  });

  it('has a place that cannot be guessed, and is another each time', () => {
    const files = createEditorFiles(home());
    expect(files.create('a').path).not.toBe(files.create('b').path);
  });

  it('is removed with all that the editor left beside it', () => {
    const folder = home();
    const file = createEditorFiles(folder).create('text');
    writeFileSync(`${file.path}~`, 'backup');
    writeFileSync(join(dirname(file.path), '.answer.md.swp'), 'swap');
    file.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is read as it was saved, without a byte order mark', () => {
    const file = createEditorFiles(home()).create('text');
    writeFileSync(file.path, '\ufeffnew é\n');
    expect(file.read()).toBe('new é\n');
  });

  it('is not read where a link was put in its place', () => {
    const folder = home();
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'secret');
    const file = createEditorFiles(folder).create('text');
    rmSync(file.path);
    symlinkSync(secret, file.path);
    expect(() => file.read()).toThrow('EINVAL');
    file.remove();
    expect(existsSync(secret)).toBe(true);
  });

  it('cannot be made where a file stands in the place of the folder', () => {
    const place = join(home(), 'drafts');
    writeFileSync(place, '');
    expect(() => createEditorFiles(place).create('text')).toThrow(/EEXIST|ENOTDIR/);
  });
});

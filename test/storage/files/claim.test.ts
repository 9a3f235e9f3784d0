import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withClaim } from '../../../src/storage/files/claim.ts';
import { realFileSystem } from '../../../src/storage/files/file-system.ts';
import { claimNameFor } from '../../../src/storage/files/temp-file.ts';
import { diskWithout, watchedDisk } from '../../support/disk/faulty-disk.ts';
import { freshHome } from '../../support/disk/home.ts';

const claim = claimNameFor('note.md');

describe('a claim on a file', () => {
  it('is there while something is done to the file, and gone after', () => {
    const home = freshHome();
    const during = withClaim(home.at('note.md'), realFileSystem, () => readdirSync(home.path));
    expect(during).toEqual([claim]);
    expect(readdirSync(home.path)).toEqual([]);
  });

  it('is gone after something failed too', () => {
    const home = freshHome();
    const fail = () => {
      throw new Error('it failed');
    };
    expect(() => withClaim(home.at('note.md'), realFileSystem, fail)).toThrow('it failed');
    expect(readdirSync(home.path)).toEqual([]);
  });

  it('waits for the claim of another run', () => {
    const home = freshHome();
    const there = home.write(claim, '');
    let looks = 0;
    const disk = watchedDisk(({ name }) => {
      if (name === 'lstatSync') looks += 1;
      if (looks === 3) realFileSystem.unlinkSync(there);
      if (looks === 3) looks += 1;
    });
    expect(withClaim(home.at('note.md'), disk, () => looks)).toBe(4);
  });

  it('takes the place of one that a run left behind when it was cut off', () => {
    const home = freshHome();
    home.write(claim, '');
    expect(withClaim(home.at('note.md'), realFileSystem, () => 'done')).toBe('done');
    expect(readdirSync(home.path)).toEqual([]);
  });

  it('does not wait for ever', () => {
    const home = freshHome();
    home.write(claim, '');
    const disk = diskWithout('unlinkSync', 'EPERM');
    expect(() => withClaim(home.at('note.md'), disk, () => 'done')).toThrow('EEXIST');
  });

  it('has room for its name, whatever the file is called', () => {
    const home = freshHome();
    const file = home.at(`${'é'.repeat(126)}.md`);
    expect(withClaim(file, realFileSystem, () => readdirSync(home.path))).toHaveLength(1);
  });
});

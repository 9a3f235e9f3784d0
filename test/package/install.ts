import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, projectRoot } from '../support/program/environment.ts';

/** The package as a registry would get it. */
export interface Packed {
  readonly tarball: string;
  /** Bytes: of the tarball, and of all that is in it. */
  readonly size: number;
  readonly unpackedSize: number;
  /** Paths in the package. */
  readonly files: readonly string[];
}

/** A folder in which nothing is but the package and what it brings along. */
export interface Installed {
  readonly folder: string;
  /** The home of who uses it there. */
  readonly home: string;
}

/** A new folder for a test file; the system clears it away. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'reflect-package-'));

let packed: Packed | undefined;
let installed: Installed | undefined;

/** What the build left in `dist`, packed: once for all test files, which only read it. */
export const pack = (): Packed => (packed ??= packIn(emptyFolder()));

/** The package installed where there is no network, no registry and nothing kept from before; once as well. */
export const installOffline = (): Installed => (installed ??= installInEmptyFolder(pack()));

function packIn(folder: string): Packed {
  const options = ['--ignore-scripts', '--json', '--pack-destination', folder];
  const said = execFileSync('npm', ['pack', ...options], { cwd: projectRoot, encoding: 'utf8' });
  const [packed] = JSON.parse(said);
  return {
    tarball: join(folder, packed.filename),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
    files: packed.files.map(({ path }: { readonly path: string }) => path),
  };
}

function installInEmptyFolder({ tarball }: Packed): Installed {
  const folder = emptyFolder();
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options, tarball], {
    cwd: folder,
    env: cleanEnvironment(home, {
      npm_config_cache: join(folder, 'cache'),
      npm_config_registry: 'http://127.0.0.1:9/',
    }),
  });
  return { folder, home };
}

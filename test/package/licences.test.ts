import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { type OutputAsset, type OutputChunk, rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import configs from '../../rolldown.config.mts';
import { licences } from '../../rolldown.licences.mts';
import { projectRoot } from '../support/program/environment.ts';
import { emptyFolder } from './install.ts';

const dist = join(projectRoot, 'dist');

const shipped = (file: string): string => readFileSync(join(dist, file), 'utf8');

type Build = (typeof configs)[number];

/** One of the builds once more, in memory. */
async function filesOf({ output, ...input }: Build): Promise<(OutputAsset | OutputChunk)[]> {
  const bundle = await rolldown(input);
  const files: (OutputAsset | OutputChunk)[] = [];
  for (const options of [output].flat()) files.push(...(await bundle.generate(options)).output);
  await bundle.close();
  return files;
}

/** All builds once more: what each file holds, and the modules that they were made from. */
async function buildAgain() {
  const files: (OutputAsset | OutputChunk)[] = [];
  for (const build of configs) files.push(...(await filesOf(build)));
  const contentOf = (file: OutputAsset | OutputChunk) =>
    file.type === 'chunk' ? file.code : String(file.source);
  return {
    files: new Map(files.map((file) => [file.fileName, contentOf(file)])),
    modules: files.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : [])),
  };
}

describe('what is bundled', () => {
  let files: ReadonlyMap<string, string>;
  let packages: string[];

  beforeAll(async () => {
    const built = await buildAgain();
    files = built.files;
    const named = built.modules.map((id) => {
      return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? '';
    });
    /* The bundler adds a few lines of its own. */
    packages = [...new Set([...named, 'rolldown'])].filter((name) => name !== '').sort();
  }, 60_000);

  it('comes with the licence of every package', () => {
    const text = shipped('THIRD-PARTY-LICENSES.txt');
    const titles = [...text.matchAll(/^(\S+) \d+\.\d+\.\S+ \(.+\)$/gm)].map(([, name]) => name);
    expect(titles.sort()).toEqual(packages);
    for (const name of packages) expect(text).toContain(licenceOf(name));
  });

  it('is what the bill of materials lists, and nothing else', () => {
    const { components } = JSON.parse(shipped('sbom.cdx.json'));
    const named = components.map(
      ({ name, version, purl }: Readonly<Record<string, string>>) => `${name} ${version} ${purl}`,
    );
    const expected = packages.map((name) => {
      const { version } = manifestOf(name);
      return `${name} ${version} pkg:npm/${name.replace('@', '%40')}@${version}`;
    });
    expect(named.sort()).toEqual(expected.sort());
  });

  it('is listed as the standard has it', () => {
    const schemas = join(projectRoot, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');
    const schema = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of readdirSync(schemas).filter((each) =>
      /^(?:spdx|jsf|crypt).*json$/.test(each),
    )) {
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}`);
    }
    const validate = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
    validate(JSON.parse(shipped('sbom.cdx.json')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is the same, byte for byte, when it is built again', () => {
    const onDisk = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file !== 'library');
    expect([...files.keys()].sort()).toEqual(onDisk.sort());
    for (const [file, text] of files) expect(text === shipped(file), file).toBe(true);
  });

  it('tells nothing of the machine that it was built on', () => {
    for (const [file, text] of files) {
      for (const place of [projectRoot, `${homedir()}/`]) {
        expect(text.includes(place), `${place} in ${file}`).toBe(false);
      }
    }
  });
});

const manifestOf = (name: string): { readonly version: string } =>
  JSON.parse(readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8'));

/** The text of a package's licence as it stands in `node_modules`. */
function licenceOf(name: string): string {
  const folder = join(projectRoot, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return readFileSync(join(folder, file ?? 'LICENSE'), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
}

describe('a package that is bundled', () => {
  /** Builds something that uses a package with these files. */
  async function buildWith(extra: Readonly<Record<string, string>>) {
    const folder = emptyFolder();
    const there = join(folder, 'node_modules/some');
    mkdirSync(join(there, 'lib'), { recursive: true });
    const manifest = { name: 'some', version: '1.2.3', license: '(MIT OR Apache-2.0)', ...extra };
    writeFileSync(
      join(there, 'package.json'),
      JSON.stringify({ main: 'lib/index.js', ...manifest }),
    );
    /* It only says what kind of modules are there. */
    writeFileSync(join(there, 'lib/package.json'), '{ "type": "module" }');
    writeFileSync(join(there, 'lib/index.js'), 'export const some = Math.random();');
    if (extra.text !== undefined) writeFileSync(join(there, 'COPYING.md'), extra.text);
    writeFileSync(join(folder, 'index.js'), `import { some } from 'some'; globalThis.some = some;`);
    const { watch, tell } = licences();
    const bundle = await rolldown({ input: join(folder, 'index.js'), plugins: [watch(), tell()] });
    const { output } = await bundle.generate();
    const sourceOf = (name: string) => {
      const file = output.find(({ fileName }) => fileName === name);
      return file?.type === 'asset' ? String(file.source) : '';
    };
    return { licences: sourceOf('THIRD-PARTY-LICENSES.txt'), bill: sourceOf('sbom.cdx.json') };
  }

  it('is named with its version, its licence and the text of it', async () => {
    const { licences: text, bill } = await buildWith({ text: 'Do as you like.\r\nBe kind.\r\n' });
    expect(text).toContain('some 1.2.3 ((MIT OR Apache-2.0))\n\nDo as you like.\nBe kind.\n');
    expect(JSON.parse(bill).components).toMatchObject([
      { name: 'some', version: '1.2.3', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
    ]);
  });

  it('and has no licence to ship stops the build', async () => {
    await expect(buildWith({})).rejects.toThrow(/some has no licence/);
  });
});

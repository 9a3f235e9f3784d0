import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { OutputAsset, OutputChunk, Plugin } from 'rolldown';

/** A package of which some code is in the bundle. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence and, where there is one, its notice, word for word. */
  readonly texts: readonly string[];
}

/**
 * Keeps the books of what is really in the bundle, from the modules that were put in it. `npm sbom`
 * and its like go by what is installed, and then all that is only used to build counts too.
 *
 * @returns `watch`, a plugin for every build that ends up in the package, and `tell`, one for the
 * last of them: it adds the licences of all packages, and a bill of materials. A package without a
 * licence stops the build.
 */
export function licences(): { watch(): Plugin; tell(): Plugin } {
  const bundled = new Map<string, Bundled>();
  return {
    watch: () => ({
      name: 'watch-licences',
      generateBundle(_options, files) {
        for (const id of Object.values(files).flatMap(modulesIn)) {
          const folder = packageFolder(id);
          if (folder !== undefined && !bundled.has(folder)) bundled.set(folder, read(folder));
        }
      },
    }),
    tell: () => ({
      name: 'tell-licences',
      async generateBundle() {
        const packages = [...bundled.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        const licences = { fileName: 'THIRD-PARTY-LICENSES.txt', source: licenceFile(packages) };
        const bill = { fileName: 'sbom.cdx.json', source: await billOfMaterials(packages) };
        for (const file of [licences, bill]) this.emitFile({ type: 'asset', ...file });
      },
    }),
  };
}

const modulesIn = (file: OutputAsset | OutputChunk): string[] =>
  file.type === 'chunk' ? Object.keys(file.modules) : [];

const keyOf = ({ name, version }: Bundled): string => `${name}@${version}`;

/** What the bundler adds itself: how modules of one kind load those of another. */
const ofBundler = /^\0?rolldown\/runtime/;

/** The folder of the package that a module is from; `undefined` for one of ours. */
function packageFolder(id: string): string | undefined {
  if (ofBundler.test(id)) return resolve('node_modules/rolldown');
  if (id.startsWith('\0') || !/[\\/]node_modules[\\/]/.test(id)) return undefined;
  let folder = dirname(id);
  // A `package.json` deeper in a package may only say what kind of modules are there.
  while (!('version' in manifestIn(folder))) {
    if (folder === dirname(folder)) throw new Error(`There is no package around ${id}`);
    folder = dirname(folder);
  }
  return folder;
}

function manifestIn(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function read(folder: string): Bundled {
  const { name, version, license } = manifestIn(folder);
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 || typeof license !== 'string') {
    throw new Error(`${name} has no licence to ship: ${folder}`);
  }
  return { name: String(name), version: String(version), licence: license, texts };
}

function licenceFile(packages: readonly Bundled[]): string {
  const parts = packages.map(({ name, version, licence, texts }) => {
    return [`${name} ${version} (${licence})`, ...texts].join('\n\n');
  });
  const intro = 'reflect is built with these packages. Each is in it, in whole or in part.';
  return `${[intro, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** CycloneDX 1.6. Without a moment or a number of its own, so that the same code gives the same bytes. */
async function billOfMaterials(packages: readonly Bundled[]): Promise<string> {
  const { Contrib, Enums, Models, Serialize, Spec } = await import('@cyclonedx/cyclonedx-library');
  const licenceOf = new Contrib.License.Factories.LicenseFactory(() => undefined);
  const component = (
    type: 'application' | 'library',
    { name, version, licence }: Omit<Bundled, 'texts'>,
  ) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const kind = type === 'library' ? Enums.ComponentType.Library : Enums.ComponentType.Application;
    return new Models.Component(kind, name, {
      bomRef: purl,
      licenses: new Models.LicenseRepository([licenceOf.makeFromString(licence)]),
      purl,
      version,
    });
  };
  const { name, version, license } = manifestIn(resolve('.'));
  const own = { name: String(name), version: String(version), licence: String(license) };
  const parts = packages.map((each) => component('library', each));
  const whole = component('application', own);
  for (const { bomRef } of parts) whole.dependencies.add(bomRef);
  const metadata = new Models.Metadata({
    component: whole,
    lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
  });
  const bom = new Models.Bom({ metadata, components: new Models.ComponentRepository(parts) });
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const serializer = new Serialize.JsonSerializer(normalizer);
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/*
 * The types of the library in one file, as TypeScript writes them: what `src/index.ts` exports, and
 * what that mentions. No tool that does this takes TypeScript 7 on Node 20 yet. A form of declaration
 * that is not known here stops the build.
 */

type Program = ReturnType<typeof parseAst>;
type Statement = Program['body'][number];

/** Puts the types beside the library: one file for `import`, and the same one for `require`. */
export function libraryTypes(): Plugin {
  let types: string | undefined;
  return {
    name: 'library-types',
    buildStart() {
      types = undefined;
    },
    generateBundle({ format }) {
      types ??= inTemporaryFolder(typesOf);
      const fileName = `library/index.d.${format === 'es' ? 'mts' : 'cts'}`;
      this.emitFile({ type: 'asset', fileName, source: types });
    },
  };
}

function inTemporaryFolder<T>(action: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'reflect-types-'));
  try {
    return action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Types of what is imported that is no TypeScript. */
const ambient = ['src/core/prompt-set/yaml-module.d.ts', 'src/core/nudge/rule-files.d.ts'];

/** Has TypeScript write a declaration file for each source file in `folder`, and takes what is public. */
function typesOf(folder: string): string {
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // `npm run types` checks; here they are only written.
    noCheck: true,
    rootDir: resolve('src'),
    outDir: folder,
    types: [],
  };
  const files = ['src/index.ts', ...ambient].map((file) => resolve(file));
  const config = { extends: resolve('tsconfig.json'), compilerOptions, files, include: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', folder], { stdio: 'inherit' });
  return rollUp((path) => readFileSync(join(folder, path.replace(/\.ts$/, '.d.ts')), 'utf8'));
}

/** What a file declares, and where it has its other names from. */
interface Declared {
  readonly statements: ReadonlyMap<
    string,
    { readonly text: string; readonly mentions: Set<string> }
  >;
  readonly from: ReadonlyMap<string, string>;
  /** Names that are exported from another file. */
  readonly passedOn: readonly string[];
}

/**
 * One text with everything that `index.ts` exports, and what it mentions without an export.
 *
 * @param read gives the declarations of a source file.
 */
function rollUp(read: (path: string) => string): string {
  const files = new Map<string, Declared>();
  const fileAt = (path: string): Declared => {
    const file = files.get(path) ?? declaredIn(read(path), path);
    files.set(path, file);
    return file;
  };
  const home = new Map<string, string>();
  const lines: string[] = [];
  const { passedOn } = fileAt('index.ts');
  const isPublic = new Set(passedOn);
  const take = (name: string, path: string): void => {
    const file = fileAt(path);
    const from = file.from.get(name);
    if (from !== undefined) {
      take(name, from);
      return;
    }
    const found = file.statements.get(name);
    // A type parameter, or a type of the language itself.
    if (found === undefined || home.get(name) === path) return;
    if (home.has(name)) throw new Error(`Two public types are called ${name}: ${path}`);
    home.set(name, path);
    lines.push(isPublic.has(name) ? found.text.replace(declaration, 'export $&') : found.text);
    for (const each of found.mentions) take(each, path);
  };
  for (const name of passedOn) take(name, 'index.ts');
  return `${lines.join('\n')}\nexport {};\n`;
}

/** Where the declaration itself begins, behind its comment. */
const declaration = /^(?:declare |interface |type )/m;

function declaredIn(text: string, path: string): Declared {
  const statements = new Map<string, { text: string; mentions: Set<string> }>();
  const from = new Map<string, string>();
  const passedOn: string[] = [];
  let end = 0;
  for (const statement of parseAst(text, { lang: 'dts' }).body) {
    const comment = text.slice(end, statement.start).trim();
    end = statement.end;
    const names = hasSource(statement) ? namesIn(statement, path) : [];
    if (statement.type === 'ExportNamedDeclaration') passedOn.push(...names);
    if (hasSource(statement)) {
      const file = posix.join(posix.dirname(path), statement.source.value);
      for (const name of names) from.set(name, file);
      continue;
    }
    const name = nameOf(statement);
    if (name === undefined) continue;
    if (statements.has(name)) throw new Error(`${name} is declared twice: ${path}`);
    statements.set(name, {
      text: withComment(comment, text.slice(statement.start, statement.end)),
      mentions: mentionsIn(statement),
    });
  }
  return { statements, from, passedOn };
}

function withComment(comment: string, statement: string): string {
  const own = statement.replace(/^export /, '');
  return comment.startsWith('/**') ? `${comment}\n${own}` : own;
}

type Elsewhere = Extract<Statement, { type: 'ImportDeclaration' | 'ExportNamedDeclaration' }>;

const hasSource = (
  statement: Statement,
): statement is Elsewhere & { readonly source: { readonly value: string } } =>
  (statement.type === 'ImportDeclaration' || statement.type === 'ExportNamedDeclaration') &&
  statement.source !== null;

/** The names that are imported or passed on; each has the same name on both sides. */
function namesIn({ specifiers }: Elsewhere, path: string): string[] {
  return specifiers.map((each) => {
    const there = each.type === 'ExportSpecifier' ? each.exported : each.local;
    const here =
      each.type === 'ImportSpecifier'
        ? each.imported
        : each.type === 'ExportSpecifier'
          ? each.local
          : undefined;
    if (here?.type !== 'Identifier' || there.type !== 'Identifier' || here.name !== there.name) {
      throw new Error(`A public type cannot go by two names: ${path}`);
    }
    return here.name;
  });
}

/** What a statement declares; nothing for `export {}`. */
function nameOf(statement: Statement): string | undefined {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  switch (declared?.type) {
    case undefined:
      return undefined;
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return declared.id?.name;
    case 'VariableDeclaration': {
      const [variable] = declared.declarations;
      if (variable?.id.type === 'Identifier') return variable.id.name;
    }
  }
  throw new Error(`A ${declared?.type} is no public type that is known here.`);
}

/** The names of the types and values that a declaration refers to. */
function mentionsIn(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const each of node) mentionsIn(each, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return found;
  const { type, typeName, exprName, expression, ...rest } = Object.fromEntries(
    Object.entries(node),
  );
  if (type === 'TSImportType') throw new Error('A public type is imported where it is used.');
  for (const reference of [typeName, exprName, expression]) {
    const name = firstNameOf(reference);
    if (name === undefined) mentionsIn(reference, found);
    else found.add(name);
  }
  for (const each of Object.values(rest)) mentionsIn(each, found);
  return found;
}

/** `a` in `a.b.c`. */
function firstNameOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('left' in node) return firstNameOf(node.left);
  if ('object' in node) return firstNameOf(node.object);
  return 'name' in node && typeof node.name === 'string' ? node.name : undefined;
}

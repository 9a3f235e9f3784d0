import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What the server says of a document. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** Where in a document something stands; both count from 0. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** What an editor can ask of a document that is open. */
export interface OpenDocument {
  /** What is wrong in it, as an editor underlines it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is offered at the place of the mark in its text, by label, with what is said beside it. */
  completions(): Promise<ReadonlyMap<string, string>>;
  /** What is said at that place. */
  hover(): Promise<string>;
}

/** Stands in a text where the cursor is. */
export const cursor = '▮';

export interface YamlServer {
  /** Opens a file with this text, which need not be what is on disk. */
  readonly open: (path: string, marked: string) => Promise<OpenDocument>;
  readonly stop: () => void;
}

/** The YAML language server, as editors start it, with no settings but that it checks and completes. */
export async function startYamlServer(): Promise<YamlServer> {
  const binary = fileURLToPath(
    import.meta.resolve('yaml-language-server/bin/yaml-language-server'),
  );
  const child = spawn(process.execPath, [binary, '--stdio'], { stdio: 'pipe' });
  const { request, notify, published } = connect(child);
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { completion: {}, hover: {}, publishDiagnostics: {} } },
  });
  notify('initialized', {});
  const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
  notify('workspace/didChangeConfiguration', { settings: { yaml } });

  const open = async (path: string, marked: string): Promise<OpenDocument> => {
    const uri = pathToFileURL(path).href;
    const text = marked.replace(cursor, '');
    const position = placeOf(marked);
    const seen = published(uri);
    notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    const at = { textDocument: { uri }, position };
    return {
      diagnostics: await seen,
      completions: async () => labelsIn(await request('textDocument/completion', at)),
      hover: async () => textIn(get(await request('textDocument/hover', at), 'contents')),
    };
  };
  return { open, stop: () => child.kill('SIGKILL') };
}

function placeOf(marked: string): Place {
  const before = marked.split(cursor, 1)[0]?.split('\n') ?? [];
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** What stands in a hover or in the documentation of a completion. */
const textIn = (contents: unknown): string =>
  typeof contents === 'string' ? contents : String(get(contents, 'value') ?? '');

function labelsIn(result: unknown): ReadonlyMap<string, string> {
  const items = Array.isArray(result) ? result : get(result, 'items');
  if (!Array.isArray(items)) return new Map();
  return new Map(
    items.map((item) => [String(get(item, 'label')), textIn(get(item, 'documentation'))]),
  );
}

/** Requests and notices over the pipes of a server, each a block of JSON with its length in front. */
function connect(child: ChildProcessWithoutNullStreams) {
  const answers = new Map<number, (result: unknown) => void>();
  const listeners = new Map<string, (found: readonly Diagnostic[]) => void>();
  let rest = Buffer.alloc(0);
  let last = 0;
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = (message: unknown) => {
    const [id, method] = [get(message, 'id'), get(message, 'method')];
    if (method === 'textDocument/publishDiagnostics') {
      const params = get(message, 'params');
      const uri = String(get(params, 'uri'));
      const found = get(params, 'diagnostics');
      if (Array.isArray(found)) listeners.get(uri)?.(found);
      return;
    }
    /* What the server asks of the editor has no answer here. */
    if (method !== undefined) {
      if (id !== undefined) send({ id, result: null });
      return;
    }
    if (typeof id === 'number') answers.get(id)?.(get(message, 'result'));
  };
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(rest.toString('latin1'));
      const start = head?.[0].length ?? 0;
      const end = start + Number(head?.[1]);
      if (head === null || rest.length < end) return;
      const body = rest.subarray(start, end).toString('utf8');
      rest = rest.subarray(end);
      receive(JSON.parse(body));
    }
  });
  return {
    notify: (method: string, params: object) => send({ method, params }),
    request: (method: string, params: object): Promise<unknown> => {
      last += 1;
      const id = last;
      send({ id, method, params });
      return new Promise((resolve) => answers.set(id, resolve));
    },
    published: (uri: string) =>
      new Promise<readonly Diagnostic[]>((resolve) => listeners.set(uri, resolve)),
  };
}

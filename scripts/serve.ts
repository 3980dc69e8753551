import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

/** Ten thousand Han characters fit in an address, so that the page can say that these are too many. */
const longestHeadBytes = 256 * 1024;

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves the files of `folder` to this machine alone: a folder by its index.html, anything missing by 404.html.
 * `port` 0 takes a free one. Throws the system's error where the port is taken.
 */
export async function serve(folder: string, port: number): Promise<Served> {
  const root = resolve(folder);
  const server = createServer({ maxHeaderSize: longestHeadBytes }, (request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('A TCP server has a port; this is a bug.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const found = await find(root, pathname);
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname.replace(/^\/+/u, '/')}/${search}` }).end();
    return;
  }
  const file = found ?? (await fileAt(join(root, '404.html')));
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const type = contentTypes[extname(file.path)] ?? 'application/octet-stream';
  const packed = isText.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found === null ? 404 : 200, {
    'content-type': type,
    ...(packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : { 'content-length': file.size }),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else send(file, packed, response);
}

/** What grows smaller by packing; pictures, fonts and Pagefind's index are packed already. */
const isText = /^(?:text\/|application\/(?:json|manifest|xml|yaml)|image\/svg)/u;

function send({ path }: File, packed: boolean, response: ServerResponse): void {
  const gone = (): void => {
    response.destroy();
  };
  const bytes = createReadStream(path).on('error', gone);
  if (packed) bytes.pipe(createGzip()).on('error', gone).pipe(response);
  else bytes.pipe(response);
}

interface File {
  path: string;
  size: number;
}

/** The file that `pathname` names inside `root`, `folder` where the slash at its end is missing, `null` for none. */
async function find(root: string, pathname: string): Promise<File | 'folder' | null> {
  const name = decoded(pathname);
  if (name === null) return null;
  const path = resolve(root, `.${name}`);
  if (path !== root && !path.startsWith(root + sep)) return null;
  if (pathname.endsWith('/')) return fileAt(join(path, 'index.html'));
  return (await fileAt(path)) ?? ((await fileAt(join(path, 'index.html'))) === null ? null : 'folder');
}

/** The path as the file system knows it, `null` where it is not valid or holds a NUL. */
function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

async function fileAt(path: string): Promise<File | null> {
  try {
    const entry = await stat(path);
    return entry.isFile() ? { path, size: entry.size } : null;
  } catch {
    return null;
  }
}

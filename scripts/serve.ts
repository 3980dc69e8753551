import { open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { securityHeaders } from '../src/export/security-headers.ts';
import { missingPage, type ServedFile, servedFile } from './served-file.ts';

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

/** A client that takes nothing for so long is gone, whatever its connection says. */
const longestIdleMs = 60_000;

export interface Served {
  /** `http://127.0.0.1:<port>`, without the site's path and a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves the files of `folder` to this machine alone: a folder by its index.html, anything missing by 404.html. Whoever
 * asks under another name than this machine's own is refused, so that no foreign page can read along by DNS rebinding.
 * `port` 0 takes a free one; `path` is where the site stands on its host (`/a/b/`). Throws the system's error where the
 * port is taken.
 */
export async function serve(folder: string, port: number, path = '/'): Promise<Served> {
  const root = resolve(folder);
  const server = createServer({ maxHeaderSize: longestHeadBytes }, (request, response) => {
    answer({ root, path }, request, response).catch(() => response.destroy());
  });
  server.setTimeout(longestIdleMs);
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

interface Site {
  root: string;
  path: string;
}

async function answer(
  { root, path }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { authority = request.headers.host, pathname, search } = addressOf(request.url ?? '/');
  if (!isThisMachine(authority)) {
    refuse(response, 421, 'This server answers to localhost and 127.0.0.1 alone');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    refuse(response, 405, 'Method not allowed');
    return;
  }
  if (pathname === '/' && path !== '/') {
    response.writeHead(302, { location: path }).end();
    return;
  }
  const found = await servedFile(root, pathname, path);
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const file = found ?? (await missingPage(root, pathname, path));
  if (file === null) {
    refuse(response, 404, 'Not found');
    return;
  }
  const type = contentTypes[extname(file.path)] ?? 'application/octet-stream';
  const packed = isText.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found === null ? 404 : 200, {
    ...securityHeaders,
    'content-type': type,
    ...(packed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : { 'content-length': file.size }),
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await send(file, packed, response);
}

/** Whether this is a name or number of this machine, with or without a port. */
const isThisMachine = (host: string | undefined): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/iu.test(host ?? '');

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain' }).end(`${why}\n`);
}

interface Target {
  authority: string | undefined;
  pathname: string;
  search: string;
}

/** The parts of a request's target as they stand (RFC 9112, 3.2): a URL parser would read a host into `//x`. */
function addressOf(target: string): Target {
  const parts = /^(?:https?:\/\/(?<authority>[^/?#]*))?(?<pathname>[^?#]*)(?<search>\?[^#]*)?/u.exec(target);
  const { authority, pathname = '', search = '' } = parts?.groups ?? {};
  return { authority, pathname: pathname || '/', search };
}

/** What grows smaller by packing; pictures, fonts and Pagefind's index are packed already. */
const isText = /^(?:text\/|application\/(?:json|manifest|xml|yaml)|image\/svg)/u;

/**
 * A download that is broken off closes the file too. The file is opened first: a stream that opens it while the download is
 * broken off has nobody left to tell that it is gone.
 */
async function send({ path }: ServedFile, packed: boolean, response: ServerResponse): Promise<void> {
  const file = await open(path);
  try {
    const bytes = file.createReadStream({ autoClose: false });
    await (packed ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response));
  } finally {
    await file.close();
  }
}

import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-serve-'));
  mkdirSync(join(folder, 'site/pages/000'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'site-too'));
  writeFileSync(join(folder, 'site-too/secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), 'home');
  writeFileSync(join(folder, 'site/404.html'), 'missing');
  writeFileSync(join(folder, 'site/pages/000/index.html'), 'page');
  writeFileSync(join(folder, 'site/对勘.wasm'), '\0asm');
  served = await serve(join(folder, 'site'), 0);
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** The answer to a path that is sent as it stands, since fetch would tidy it first. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; location: string | undefined; body: string }> {
  return new Promise((done, fail) => {
    const { port } = new URL(served.origin);
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, location: response.headers.location, body });
      });
    })
      .on('error', fail)
      .end();
  });
}

test('a folder is served by its index, with the slash that relative links need', async () => {
  expect(await get('/')).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/pages/000/?a=1')).toMatchObject({ status: 200, body: 'page' });
  expect(await get('/pages/000?a=1')).toMatchObject({ status: 301, location: '/pages/000/?a=1' });
});

test('what is missing gets the 404 page', async () => {
  for (const path of ['/nowhere', '/pages/', '/pages', '/nowhere/', '/%E0%A4%A', '/%00']) {
    expect(await get(path), path).toMatchObject({ status: 404, body: 'missing' });
  }
});

test('no path leads out of the folder', async () => {
  const paths = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/../site-too/secret.txt',
  ];
  for (const path of [...paths, '/..%2fsite-too%2fsecret.txt', '/pages/..%2f..%2f..%2fsecret.txt']) {
    expect((await get(path)).body, path).toBe('missing');
  }
});

test('a site may stand in a folder of its host, and nothing stands beside it', async () => {
  const below = await serve(join(folder, 'site'), 0, '/a/b/');
  const at = async (path: string) => {
    const response = await fetch(below.origin + path, { redirect: 'manual' });
    return [response.status, response.headers.get('location') ?? (await response.text())];
  };
  expect(await at('/')).toEqual([302, '/a/b/']);
  expect(await at('/a/b')).toEqual([301, '/a/b/']);
  expect(await at('/a/b/')).toEqual([200, 'home']);
  expect(await at('/a/b/pages/000/')).toEqual([200, 'page']);
  expect(await at('/a/b/pages/000')).toEqual([301, '/a/b/pages/000/']);
  for (const path of ['/pages/000/', '/a/bpages/000/', '/a/', '/a/b/..%2f..%2fsecret.txt'])
    expect(await at(path), path).toEqual([404, 'missing']);
  await below.close();
});

test('types are named, a HEAD has no body, and nothing can be changed', async () => {
  expect((await fetch(`${served.origin}/`)).headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await fetch(`${served.origin}/对勘.wasm`)).headers.get('content-type')).toBe('application/wasm');
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await get('/', 'POST')).toMatchObject({ status: 405 });
});

test('a port that is taken is an error', async () => {
  await expect(serve(folder, Number(new URL(served.origin).port))).rejects.toThrow('EADDRINUSE');
});

test('text travels packed to those who can unpack it, and plain to those who cannot', async () => {
  const packed = await fetch(`${served.origin}/`, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(await packed.text()).toBe('home');
  const plain = await fetch(`${served.origin}/`, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.headers.get('content-length')).toBe('4');
});

/** What comes back for a request written by hand, which no HTTP client would send. */
function answerTo(head: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(Number(new URL(served.origin).port), '127.0.0.1', () => socket.write(head));
    socket
      .on('data', (chunk) => (answer += chunk.toString()))
      .on('error', fail)
      .on('close', () => {
        done(answer);
      });
  });
}

test.each([
  ['a foreign name', 'GET / HTTP/1.1\r\nHost: evil.example\r\n', 421],
  ['a foreign name that begins like ours', 'GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n', 421],
  ['a foreign name in the target', 'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n', 421],
  ['half a number in brackets', 'GET http://[bad HTTP/1.1\r\nHost: localhost\r\n', 421],
  ['a name of ours in the target', 'GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\n', 200],
  ['this machine as a number', 'GET / HTTP/1.1\r\nHost: [::1]:4321\r\n', 200],
  ['two slashes', 'GET //x HTTP/1.1\r\nHost: localhost\r\n', 404],
  ['two slashes and a page', 'GET //pages/000/ HTTP/1.1\r\nHost: localhost\r\n', 404],
])('%s is answered as it is', async (_, head, status) => {
  expect(await answerTo(`${head}Connection: close\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
});

test('every answer says what its page may do', async () => {
  for (const path of ['/', '/nowhere', '/对勘.wasm']) {
    const { headers } = await fetch(served.origin + path);
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy'), path).not.toContain('unsafe-inline');
    expect(headers.get('referrer-policy'), path).toBe('same-origin');
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
  }
});

test.runIf(process.platform === 'linux').each([
  ['plain', ''],
  ['packed', 'Accept-Encoding: gzip\r\n'],
])('a download that is broken off leaves no open file (%s)', async (_, header) => {
  writeFileSync(join(folder, 'site/large.json'), '对勘'.repeat(2_000_000));
  for (let n = 0; n < 50; n += 1)
    await breakOff(`GET /large.json HTTP/1.1\r\nHost: localhost\r\n${header}\r\n`);
  await expect.poll(openLarge, { timeout: 5_000 }).toBe(0);
  expect((await get('/')).body).toBe('home');
});

function breakOff(head: string): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(served.origin).port), '127.0.0.1', () => socket.write(head));
    socket.once('data', () => socket.destroy()).on('error', fail);
    socket.on('close', () => {
      done();
    });
  });
}

/** How often this process holds the large file open, as Linux tells it. */
function openLarge(): number {
  const links = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return ''; // The folder itself is open while it is listed.
    }
  });
  return links.filter((path) => path.endsWith('/large.json')).length;
}

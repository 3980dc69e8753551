import { expect, test } from 'vitest';
import { readSiteAddress } from '../../../src/export/settings/site-address.ts';

test.each([
  ['https://example.org', 'https://example.org/', '/'],
  ['https://example.org/', 'https://example.org/', '/'],
  ['http://example.org:8080/a/b/', 'http://example.org:8080/a/b/', '/a/b/'],
  ['https://example.org/a/b', 'https://example.org/a/b/', '/a/b/'],
  ['HTTPS://Example.org/a/../Papers/', 'https://example.org/Papers/', '/Papers/'],
  ['https://报.example/对勘/', 'https://xn--4ru.example/%E5%AF%B9%E5%8B%98/', '/%E5%AF%B9%E5%8B%98/'],
  ['https://[::1]/', 'https://[::1]/', '/'],
])('%s is an address', (given, address, path) => {
  expect(readSiteAddress(given)).toEqual({ address, path });
});

test.each([
  ['example.org/papers/', 'Unexpected “example.org/papers/” without https://'],
  ['/papers/', 'Unexpected “/papers/” without https://'],
  ['localhost:4321/', 'Unexpected scheme “localhost:”'],
  ['ftp://example.org/', 'Unexpected scheme “ftp:”'],
  ['file:///srv/site/', 'Unexpected scheme “file:”'],
  ['javascript:alert(1)', 'Unexpected scheme “javascript:”'],
  ['https:example.org', 'without two slashes and a host'],
  ['https:/example.org/', 'without two slashes and a host'],
  ['https:///papers/', 'without two slashes and a host'],
  ['https://exa mple.org/', 'Unexpected space'],
  ['https://example.org:port/', 'which is no address'],
  ['https://example.org/?page=1', 'Unexpected query'],
  ['https://example.org/?', 'Unexpected query'],
  ['https://example.org/#top', 'Unexpected anchor'],
  ['https://me:secret@example.org/', 'Unexpected user name or password'],
  ['https://example.org/a//b/', 'Unexpected empty name between two slashes'],
])('%s is none, and the reason says what was expected', (given, reason) => {
  const read = readSiteAddress(given);
  expect(read).toHaveProperty('reason');
  expect('reason' in read && read.reason).toContain(reason);
  expect('reason' in read && read.reason).toContain('such as https://example.org/papers/');
});

import { expect, test } from 'vitest';
import { settingsFrom } from '../../../src/export/settings/environment.ts';

test('what the environment says of a site, each by a name of its own', () => {
  const variables = {
    DUIKAN_SITE: 'https://example.org/papers',
    DUIKAN_CONTACT: 'letters@example.org',
    DUIKAN_TRACKER: 'https://example.org/new',
    DUIKAN_INDEXED: 'no',
  };
  expect(settingsFrom(variables)).toEqual({
    settings: {
      address: 'https://example.org/papers/',
      contact: 'letters@example.org',
      tracker: 'https://example.org/new',
      indexed: false,
    },
  });
  expect(settingsFrom({ DUIKAN_CONTACT: ' ', HOME: 'x' })).toEqual({ settings: {} });
});

test.each([
  ['no', false],
  ['NO', false],
  ['false', false],
  ['yes', true],
  ['True', true],
])('DUIKAN_INDEXED=%s is meant', (given, indexed) => {
  expect(settingsFrom({ DUIKAN_INDEXED: given })).toEqual({ settings: { indexed } });
});

test.each([
  ['DUIKAN_SITE', 'example.org', /^DUIKAN_SITE=example.org: Unexpected “example.org” without https:/u],
  ['DUIKAN_CONTACT', 'ask me', /^DUIKAN_CONTACT=ask me: Unexpected “ask me”, expected an e-mail address/u],
  ['DUIKAN_CONTACT', 'javascript:alert(1)', /expected an e-mail address, or that of a page/u],
  ['DUIKAN_TRACKER', 'foo', /^DUIKAN_TRACKER=foo: Unexpected “foo”, expected an address that begins with/u],
  ['DUIKAN_INDEXED', '0', /^DUIKAN_INDEXED=0: Unexpected “0”, expected yes or no\.$/u],
])('%s=%s is told with what was expected', (name, given, reason) => {
  const read = settingsFrom({ [name]: given });
  expect('reason' in read && read.reason).toMatch(reason);
});

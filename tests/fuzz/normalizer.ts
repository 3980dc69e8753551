import fc from 'fast-check';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { accountFaults } from '../normalize/account.ts';
import { anyText, noisyText } from '../normalize/any-text.ts';
import { type Fuzzer, fuzzer, hold } from './fuzzer.ts';
import { anyCharacter } from '../text/any-character.ts';

/** Nothing is lost, nothing stands twice, and what is a page's text is text of its file. */
function checkText(text: string): void {
  const { page, articles, text: lines } = read(new TextEncoder().encode(text));
  if (page === null) throw new Error('no page of a text that is well-formed');
  const faults = accountFaults(lines.split('\n'), page, articles);
  hold(faults.length === 0, () => faults.join('\n'));
}

const read = (bytes: Uint8Array) =>
  normalizePage({ file: 'x_any.txt', bytes, sidecar: null, sha256: () => '' });

const wellFormed = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  texts.map((text) => text.toWellFormed());

const encoded = fc
  .tuple(anyText, fc.constantFrom('utf-16le', 'utf-16be'))
  .map(([text, encoding]) => ({ text: text.toWellFormed(), encoding }));

/** Any bytes are a page or an error with its place, never an exception. */
function checkBytes(bytes: Uint8Array): void {
  const { page, problems } = read(bytes);
  hold(
    (page === null) === problems.some(({ severity }) => severity === 'error'),
    () => 'no page and no error',
  );
}

function checkEncoded({ text, encoding }: { text: string; encoding: string }): void {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const other = read(encoding === 'utf-16le' ? bytes : bytes.swap16());
  const own = read(new TextEncoder().encode(`\uFEFF${text}`));
  hold(other.text === own.text, () => `${encoding}: ${JSON.stringify(other.text)}`);
  hold(JSON.stringify(other.articles) === JSON.stringify(own.articles), () => `${encoding}: other articles`);
}

export const normalizerFuzzers: readonly Fuzzer[] = [
  fuzzer('normalizer: pages of any pieces', wellFormed(anyText), { check: checkText }),
  fuzzer('normalizer: pages full of markup', wellFormed(noisyText), { check: checkText }),
  fuzzer('normalizer: any characters', wellFormed(fc.string({ unit: anyCharacter, maxLength: 200 })), {
    check: checkText,
  }),
  fuzzer('normalizer: any bytes', fc.uint8Array({ maxLength: 200 }), { check: checkBytes }),
  fuzzer('normalizer: the same in UTF-16', encoded, { check: checkEncoded }),
];

import { expect, it } from 'vitest';
import { showUnseen, withUnseenShown } from '../../src/site/show-unseen.ts';
import { hasUnseen } from '../../src/text/unseen.ts';

const box = (code: string): string => `<bdi class="unseen" data-code="${code}"></bdi>`;

it.each([
  ['text', '<p>甲\u202e乙</p>\u0007', `<p>甲${box('U+202E')}乙</p>${box('U+0007')}`],
  ['a title', '<title>甲\u202e</title>', '<title>甲[U+202E]</title>'],
  ['the text of a picture', '<text x="1">甲\u200b</text>', '<text x="1">甲[U+200B]</text>'],
  ['an option', '<option value="1">甲\u200b</option>', '<option value="1">甲[U+200B]</option>'],
  [
    'what an attribute shows',
    '<a title="甲\u202e" aria-label=\'\u0007\'>乙</a>',
    '<a title="甲[U+202E]" aria-label=\'[U+0007]\'>乙</a>',
  ],
  [
    'what a script reads',
    '<a data-text="甲\u202e>" id="b">乙</a>',
    '<a data-text="甲&#x202E;>" id="b">乙</a>',
  ],
  ['what no reference gives', '<a data-text="\u0000\u0085">乙</a>', '<a data-text="[U+0000][U+0085]">乙</a>'],
  [
    'JSON',
    '<script type="application/ld+json">{"a":"<b>\u2028"}</script>',
    '<script type="application/ld+json">{"a":"<b>\\u2028"}</script>',
  ],
  ['a comment', '<!-- \u202e > -->甲\u202e', `<!-- [U+202E] > -->甲${box('U+202E')}`],
])('an unseen character is shown: %s', (_, html, shown) => {
  expect(showUnseen(html)).toBe(shown);
});

it('HTML without any is left as it is', () => {
  const html = '<p title="a>b">👨‍👩‍👧 葛\u{e0100}\t\n</p>';
  expect(showUnseen(html)).toBe(html);
});

it('XML says what it cannot hold, and stays XML', () => {
  expect(withUnseenShown('<p>a\ufffe\u202e\u0000</p>', 'xml')).toBe('<p>a[U+FFFE][U+202E][U+0000]</p>');
  expect(withUnseenShown('<p>a\ufffe</p>', 'html')).toBe(`<p>a${box('U+FFFE')}</p>`);
});

it('every unseen character is shown, in any plane', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x10_ff_ff; code += 1) {
    const character = String.fromCodePoint(code);
    if (hasUnseen(character) && showUnseen(character) === character) missed.push(code.toString(16));
  }
  expect(missed).toEqual([]);
});

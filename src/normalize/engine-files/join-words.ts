/** Han, kana, and the marks that are set in their width stand without spaces, whatever the engine took for a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The words of a line with a space between two of a script that parts words. */
export function joinWords(words: readonly string[]): string {
  let line = '';
  for (const word of words) {
    if (word === '') continue;
    const last = /.$/su.exec(line.slice(-2))?.[0] ?? '';
    const first = /^./su.exec(word)?.[0] ?? '';
    line += line !== '' && !UNSPACED.test(last) && !UNSPACED.test(first) ? ` ${word}` : word;
  }
  return line;
}

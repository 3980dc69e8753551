/**
 * The terms a folded text is indexed under: each of its characters and each pair of neighbours, once. Pairs alone would
 * miss what is searched by one character; characters alone say too little (every long article holds 形, 式, 主 and 义).
 */
export function tokensOf(folded: string): Set<string> {
  const tokens = new Set<string>();
  let before = '';
  for (const char of folded) {
    const code = codeOf(char);
    tokens.add(code);
    if (before) tokens.add(before + code);
    before = code;
  }
  return tokens;
}

/**
 * The terms to look up for a folded word: a text that holds the word holds every one of them, and few texts hold all
 * but not the word. At most `most`, spread over the word, since each may cost a download.
 */
export function probesFor(word: string, most = 3): string[] {
  const codes = Array.from(word, codeOf);
  if (codes.length < 2) return codes;
  const pairs = codes.slice(1).map((code, at) => `${codes[at] ?? ''}${code}`);
  if (pairs.length <= most) return [...new Set(pairs)];
  const step = (pairs.length - 1) / (most - 1);
  return [...new Set(Array.from({ length: most }, (_, at) => pairs[Math.round(at * step)] ?? ''))];
}

/**
 * A character as four digits of base 36, which hold every code point. Index and query share nothing but these, so that
 * no search engine can stem, split, lower or strip them, whatever script the text is in.
 */
function codeOf(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(36).padStart(4, '0');
}

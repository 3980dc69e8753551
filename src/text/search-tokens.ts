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

/** The term under which a page is indexed, other than any that an article is. */
export function pageToken(token: string): string {
  return `page${token}`;
}

/**
 * The terms to look up for a folded word: a text that holds the word holds every one of them. Each lookup may cost a
 * download and a few are mostly enough, so the first ones are spread over the word: its ends, then the middles between.
 */
export function probesFor(word: string): string[] {
  const codes = Array.from(word, codeOf);
  if (codes.length < 2) return codes;
  return [...new Set(spread(codes.slice(1).map((code, at) => `${codes[at] ?? ''}${code}`)))];
}

/** All items, the first and the last first, then the middle of what lies between, and so on. */
function spread(items: readonly string[]): string[] {
  const ends = [...items.slice(0, 1), ...items.slice(-1)];
  const middles: string[] = [];
  const gaps: (readonly string[])[] = [items.slice(1, -1)];
  for (let gap = gaps.shift(); gap; gap = gaps.shift()) {
    const middle = gap.length >> 1;
    middles.push(...gap.slice(middle, middle + 1));
    if (gap.length > 1) gaps.push(gap.slice(0, middle), gap.slice(middle + 1));
  }
  return [...ends, ...middles];
}

/**
 * A character as four digits of base 36, which hold every code point. Index and query share nothing but these, so that
 * no search engine can stem, split, lower or strip them, whatever script the text is in.
 */
function codeOf(char: string): string {
  return (char.codePointAt(0) as number).toString(36).padStart(4, '0');
}

/**
 * Characters that are not seen where they stand, and change what is: controls, marks and overrides of direction, what has
 * no width, separators, noncharacters, halves of pairs. A line's end and a tab are seen by what they do, selectors of
 * variants by the glyph before them, and a joiner between two pictures by the one that they make.
 */
const UNSEEN =
  /(?<!\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F]*)\u200D|\u200D(?!\p{Extended_Pictographic})|[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]--[\t\n\r\u200D\p{Variation_Selector}]]/gv;

/** Whether a text holds any. */
export function hasUnseen(text: string): boolean {
  return text.search(UNSEEN) >= 0;
}

/** A text with every unseen character replaced by what `shown` says for it, which gets `U+202E`. */
export function withUnseen(text: string, shown: (code: string, character: string) => string): string {
  return text.replace(UNSEEN, (character) => shown(codeOf(character), character));
}

/** A text cut at its unseen characters, each of which is an object with its code. */
export function piecesOfUnseen(text: string): (string | { code: string })[] {
  if (!hasUnseen(text)) return [text];
  const pieces: (string | { code: string })[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (index > at) pieces.push(text.slice(at, index));
    pieces.push({ code: codeOf(character) });
    at = index + character.length;
  }
  if (at < text.length || at === 0) pieces.push(text.slice(at));
  return pieces;
}

/** A text for where there are no marks: a terminal, a title. An unseen character is `[U+202E]`. */
export function sayUnseen(text: string): string {
  return withUnseen(text, (code) => `[${code}]`);
}

/** The same where a line has to stay one: ends of lines are said too. */
export function sayUnseenInLine(text: string): string {
  return sayUnseen(text).replaceAll(/[\t\n\r]/gu, (character) => `[${codeOf(character)}]`);
}

/** JSON that says the same with unseen characters by their numbers. */
export function escapeUnseen(json: string): string {
  return withUnseen(json, (_, character) =>
    Array.from({ length: character.length }, (_, at) => {
      const unit = character.charCodeAt(at);
      return `\\u${unit.toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}

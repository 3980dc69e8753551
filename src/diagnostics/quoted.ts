/** So many characters of the data are quoted in a message. */
const MOST = 40;

/** A text as a message quotes it: its first 40 characters, then … where there are more. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MOST + 2));
  return characters.length <= MOST ? text : `${characters.slice(0, MOST).join('')}…`;
}

/** The end of a text as a message quotes it: its last 40 characters, behind … where there are more. */
export function quotedEnd(text: string): string {
  const characters = Array.from(text.slice(-(2 * MOST + 2)));
  return characters.length <= MOST ? text : `…${characters.slice(-MOST).join('')}`;
}

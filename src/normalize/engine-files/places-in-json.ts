import type { EngineLine, FilePlace } from './engine-line.ts';

/** A text in JSON, and whether it is a key. */
const STRING = /"((?:[^"\\]+|\\.)*)"(\s*:)?/gsu;

/**
 * Lines with the places of the texts that they are of, or a line of. Of texts that are the same the first in the file is
 * the first line's, and so on. Takes time by the length of the file.
 */
export function withPlaces(json: string, lines: readonly EngineLine[]): EngineLine[] {
  const places = placesIn(json);
  return lines.map((line) => {
    const place = places.get(keyOf(line.text))?.shift();
    return place ? { ...line, place } : line;
  });
}

function placesIn(json: string): Map<string, FilePlace[]> {
  const places = new Map<string, FilePlace[]>();
  let [line, start, at] = [1, 0, 0];
  for (const { 0: found, 1: text = '', 2: colon, index } of json.matchAll(STRING)) {
    for (let feed = json.indexOf('\n', at); feed >= 0 && feed < index; feed = json.indexOf('\n', at)) {
      line += 1;
      start = at = feed + 1;
    }
    at = index + found.length;
    if (colon !== undefined) continue;
    for (const said of saidIn(text)) {
      const known = places.get(keyOf(said));
      const place = { line, column: index - start + 2 };
      if (known) known.push(place);
      else places.set(keyOf(said), [place]);
    }
  }
  return places;
}

/** A text as it is, and each of its lines. */
function saidIn(text: string): string[] {
  const said = text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
  const lines = said.split(/\r\n|\r|\n/u);
  return lines.length > 1 ? [said, ...lines] : [said];
}

/** White space is not kept by all that read a text. */
const keyOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

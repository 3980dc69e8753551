import { Session } from './session.ts';

/** Characters of a text that is compared for nothing: enough for browsers to compile what runs most, in a tenth of a second. */
const length = 3_000;

/**
 * Compares two texts of no meaning, so that the tables stand and the code is compiled before a reader asks: of two texts of
 * 20,000 characters that is a quarter of the time.
 */
export function warmUp(): void {
  const chars = Array.from({ length }, (_, at) => (at % 90 === 89 ? '。\n' : hanAt(at)));
  const other = chars.map((char, at) => (at % 60 === 30 ? hanAt(at + 1) : at % 97 === 13 ? '' : char));
  const session = new Session(
    [
      { name: 'a', text: chars.join('') },
      { name: 'b', text: other.join('') },
    ],
    { fragments: false, lines: false },
  );
  const shown = [...session.columns(['a', 'b']).items];
  if (shown.length === 0 || session.joint().length === 0)
    throw new Error('Nothing was compared; this is a bug');
}

/** One of 3,000 Han; the multiplier scatters them, so that no run of them comes again. */
const hanAt = (at: number): string =>
  String.fromCharCode(0x4e00 + ((Math.imul(at + 1, 0x9e3779b1) >>> 8) % 3_000));

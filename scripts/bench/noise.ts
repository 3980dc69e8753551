/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A Han as often as such a rank is in a newspaper: few very often, most rarely (Zipf), 3,500 in all. */
export function someHan(random: () => number): string {
  return String.fromCharCode(0x4e00 + Math.floor(3_500 ** random()) * 5);
}

/** A text of Han with a comma or full stop every dozen characters. */
export function someText(length: number, random: () => number): string {
  const parts: string[] = [];
  while (parts.length < length) {
    parts.push(someHan(random));
    if (random() < 0.08) parts.push(random() < 0.7 ? '，' : '。');
  }
  return parts.slice(0, length).join('');
}

const refrains = [
  '老者何以故？先生所说□，皆不可取，不可说。',
  '老者凡所有□，皆当如是观，如是知，如是见。',
  '童子若有人以□布施，乃至为他人说，其福甚多。',
  '童子答曰：甚多，先生！何以故？□即非□，是名□。',
  '先生复告童子：若人见□而不取于□，是人甚为希有。',
];

/** A text of which four lines in five are one of a few refrains, each about one of thirty things; the rest is prose. */
export function someRefrains(length: number, random: () => number): string {
  let text = '';
  for (let line = 1; text.length < length; line += 1) {
    const thing = String.fromCharCode(0x5c71 + Math.floor(random() * 30) * 7);
    const refrain = refrains[Math.floor(random() * refrains.length)] ?? '';
    text +=
      random() < 0.8 ? refrain.replaceAll('□', thing) : someText(10 + Math.floor(random() * 40), random);
    if (line % 8 === 0) text += '\n';
  }
  return text;
}

/** A text with errors, and for each of its characters the place in the first text that it comes from, or -1. */
export interface Noisy {
  text: string;
  origins: Int32Array;
}

/** Changes this share of the characters: a third is replaced, a third left out, a third has one more behind it. */
export function withNoise(text: string, share: number, random: () => number): Noisy {
  const parts: string[] = [];
  const origins: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const error = random() < share ? Math.floor(random() * 3) : -1;
    if (error === 1) continue;
    parts.push(error === 0 ? someHan(random) : text.charAt(at));
    origins.push(at);
    if (error === 2) {
      parts.push(someHan(random));
      origins.push(-1);
    }
  }
  return { text: parts.join(''), origins: Int32Array.from(origins) };
}

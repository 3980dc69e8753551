import { englishProse } from './english-prose.ts';
import { randomOf, type Random } from './random.ts';

/** A text in several witnesses, cut into pieces: what each witness has at each, in the order of their names. */
export interface CollationSet {
  names: string[];
  pieces: string[][];
}

/** The text of each witness. */
export const textsOf = ({ names, pieces }: CollationSet): { name: string; text: string }[] =>
  names.map((name, at) => ({ name, text: pieces.map((piece) => piece[at] ?? '').join('') }));

const refrains = [
  '長者！於意云何？若人以□施人，是人得福，寧為多不？',
  '長者言：甚多，先生！何以故？□即非□，是名□。',
  '復次，長者！行者於□應無所求，不求□之始，不求□之終。',
  '先生告長者：如是，如是！若有人受持讀誦□，乃至四句，為他人說，其福勝彼。',
  '爾時，長者聞說□已，歡喜踊躍，合掌而去。',
  '所以者何？□不可見，不可聞，不可說。',
];
const things = Array.from('山水風雲花鳥石月松竹舟橋鐘鼓燈鏡');
const others = Array.from('乃而則即其之以於為所者也矣亦皆無不如若彼此一大上下中心言法行福');

/**
 * Scripture that repeats itself, 5 lines of 6 refrains and more: characters put in, left out, exchanged and turned round, each by some of
 * the witnesses, one place in about `apart` characters.
 */
export function scripture(
  seed: number,
  { witnesses, length, apart = 60 }: { witnesses: number; length: number; apart?: number },
): CollationSet {
  const random = randomOf(seed);
  const names = Array.from({ length: witnesses }, (_, at) => `w${at}`);
  const pieces: string[][] = [];
  let common = '';
  let made = 0;
  let next = random.int(5, apart);
  while (made < length) {
    const sentence = random.chance(0.9)
      ? random.pick(refrains).replaceAll('□', random.pick(things))
      : `${Array.from({ length: random.int(4, 16) }, () => random.pick(others)).join('')}。`;
    const line = Array.from(random.chance(0.12) ? `${sentence}\n` : sentence);
    for (let at = 0; at < line.length; at += 1) {
      next -= 1;
      const [own = '', following = ''] = line.slice(at, at + 2);
      if (next > 0 || !/\p{Script=Han}{2}/u.test(own + following)) common += own;
      else {
        pieces.push(names.map(() => common));
        const { first, second, taken } = altered([own, following], random);
        const party = partyOf(witnesses, random);
        pieces.push(names.map((_, witness) => (party.has(witness) ? second : first)));
        common = '';
        at += taken - 1;
        next = random.int(5, 2 * apart);
      }
    }
    made += line.length;
  }
  pieces.push(names.map(() => common));
  return { names, pieces };
}

/** What stands in one text and what in the other in place of a character or two. */
function altered(
  [own, following]: readonly [string, string],
  random: Random,
): { first: string; second: string; taken: number } {
  const kind = random.int(1, 10);
  if (kind <= 2) return { first: own, second: '', taken: 1 };
  if (kind <= 4) return { first: '', second: random.pick(others), taken: 0 };
  if (kind === 5 && own !== following) return { first: own + following, second: following + own, taken: 2 };
  return { first: own, second: random.pick(others.filter((one) => one !== own)), taken: 1 };
}

/** Some of the witnesses, not all. */
function partyOf(witnesses: number, random: Random): Set<number> {
  return new Set(
    random.shuffle([...Array(witnesses).keys()]).slice(0, random.int(1, Math.max(1, witnesses - 1))),
  );
}

/**
 * A chapter of a novel in four prints: two that differ in words here and there, one that an author has gone over (words
 * and phrases, sentences put in and left out) and of which a share from the beginning on is `rewritten`.
 */
export function novel(
  seed: number,
  { length, rewritten }: { length: number; rewritten: number },
): CollationSet {
  const random = randomOf(seed);
  const prose = englishProse(random);
  const pieces: string[][] = [];
  const add = (first: string, third = first, second = first, fourth = first): number =>
    pieces.push([first, second, third, fourth]);
  let made = 0;
  while (made < length) {
    const opening = made < length * rewritten;
    for (let sentences = random.int(4, 9); sentences > 0; sentences -= 1) {
      const words = prose.sentence();
      made += words.join(' ').length + 1;
      if (opening && random.chance(0.7))
        add(words.join(' '), random.chance(0.85) ? prose.sentence().join(' ') : '');
      else if (random.chance(0.03)) add(words.join(' '), '');
      else if (random.chance(0.03)) add('', words.join(' '));
      else revise(words, { add, phrase: prose.phrase, random, share: opening ? 0.06 : 0.015 });
      add(' ');
    }
    add('\n\n');
  }
  return { names: ['first', 'second', 'third', 'fourth'], pieces };
}

interface Revising {
  add: (first: string, third?: string, second?: string, fourth?: string) => number;
  phrase: (length: number) => string[];
  random: Random;
  share: number;
}

/** A sentence, some phrases of it put in other words by the third print, and now and then a word by the second or the fourth. */
function revise(words: readonly string[], { add, phrase, random, share }: Revising): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (at > 0) add(' ');
    if (at === 0 || at + 4 > words.length) add(word);
    else if (random.chance(share)) {
      const old = words.slice(at, at + random.int(1, 3));
      add(old.join(' '), phrase(random.int(1, 4)).join(' '));
      at += old.length - 1;
    } else if (random.chance(0.004)) {
      const [other = ''] = phrase(1);
      if (random.chance(0.5)) add(word, word, other);
      else add(word, word, word, other);
    } else add(word);
  }
}

import type { Variant } from '../../src/records/variant.ts';

/** A variant in the notation of `tests/fixtures/collate/README.md`. */
export function writeVariant(variant: Variant): string {
  const [first] = variant.places;
  const lemma = variant.readings.find(({ witnesses }) => witnesses.includes(first?.witness ?? ''));
  const others = variant.readings
    .filter((reading) => reading !== lemma)
    .map(({ text, witnesses }) => `/${text} ${witnesses.map(pageOf).join(' ')}`);
  const before = graphemesOf(variant.context.before).slice(-2).join('');
  const after = /^(?:\d+.?|..)/u.exec(variant.context.after)?.[0] ?? variant.context.after;
  const place = `${before}[${lemma?.text ?? ''}${others.join('')}]${after}`;
  const given = `${variant.group === null ? '' : '+'}${variant.class}`;
  return [
    first?.block,
    given,
    place,
    votesOf(variant),
    ...variant.abstaining.map((id) => `-${pageOf(id)}`),
  ].join(' ');
}

function votesOf({ readings, majority }: Variant): string {
  const votes = readings
    .map(({ text, witnesses }) => ({ votes: witnesses.length, wins: text === majority }))
    .sort((left, right) => Number(right.wins) - Number(left.wins));
  return votes.map((vote) => vote.votes).join(':');
}

const pageOf = (id: string): string => id.replace(/-a\d+$/u, '');

const graphemesOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter('und').segment(text), ({ segment }) => segment);

/** The lines of a list of variants, remarks and empty lines left out. */
export function readList(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

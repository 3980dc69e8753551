import { tokenize } from '../../text/tokens.ts';
import { notCompared } from './not-compared.ts';
import type { PlainCollation, PlainMove, PlainVariant } from './collate-plain.ts';
import { siglaOf } from './sigla.ts';

/** From so many witnesses of a lemma on they are not named: all whom the entry does not name have it. */
const mostNamed = 8;

/** How an apparatus is written: with `verdicts` the votes and who is suspected. */
export interface ApparatusOptions {
  verdicts?: boolean;
}

/**
 * The apparatus as text: who reaches how far, then one entry a variant, by paragraphs of the first witness there. White
 * space alone is left out, as any apparatus does; a text that is printed elsewhere is one entry with its two places.
 */
export function writeApparatus(
  collation: PlainCollation,
  { verdicts = true }: ApparatusOptions = {},
): string {
  const sigla = siglaOf(collation);
  const lines = collation.witnesses.map(({ witness, relation, coverage }) => {
    const stretches = coverage.map(({ from, to }) => `${from.block}:${from.offset}–${to.block}:${to.offset}`);
    return `${sigla.get(witness) ?? witness}: ${relation}${stretches.length > 0 ? ` (${stretches.join(', ')} of the joint text)` : ''}`;
  });
  const variants = collation.variants.filter(({ readings }) =>
    readings.some(({ text }) => text.trim() !== ''),
  );
  const around = contexts(collation);
  const writer = new EntryWriter(collation, { sigla, verdicts });
  let heading = '';
  for (const variant of variants) {
    const entry = writer.entry(variant, around.get(variant.id) ?? wholeWords(variant.context));
    if (entry === null) continue;
    const [first] = variant.places;
    const next = `${sigla.get(first?.witness ?? '') ?? ''} ¶${first?.block ?? 0}`;
    if (next !== heading) lines.push('', next);
    heading = next;
    lines.push(`  ${entry}`);
  }
  const left = notCompared(collation);
  if (left.length > 0) lines.push('', ...left);
  else if (variants.length === 0) lines.push('', 'No difference.');
  return `${lines.join('\n')}\n`;
}

/** What stands on either side of a variant in its paragraph of the joint text, words whole. */
function contexts({ joint, marks }: PlainCollation): Map<string, PlainVariant['context']> {
  const texts = new Map(joint.blocks.map(({ id, text }) => [id, text]));
  return new Map(
    marks.map(({ block, from, to, variant }) => {
      const text = texts.get(block) ?? '';
      const before = piecesOf(text.slice(Math.max(0, from - reach), from)).reverse();
      const after = piecesOf(text.slice(to, to + reach));
      return [
        variant,
        { before: enough(before).reverse().join('').trimStart(), after: enough(after).join('').trimEnd() },
      ];
    }),
  );
}

/** The context of a break, which stands at no place of the joint text, without the words that it cuts. */
function wholeWords({ before, after }: PlainVariant['context']): PlainVariant['context'] {
  return {
    before: before.replace(/^[\p{Script=Latin}\p{M}]+ (?=\S)/u, ''),
    after: after.replace(/(?<=\S) [\p{Script=Latin}\p{M}]+$/u, ''),
  };
}

/** Code units on either side in which context is looked for, and how many of them are enough. */
const reach = 64;
const contextLength = 8;

const piecesOf = (text: string): string[] => tokenize(text).map(({ from, to }) => text.slice(from, to));

/** As many pieces as are long enough together. */
function enough(pieces: readonly string[]): string[] {
  let length = 0;
  const last = pieces.findIndex((piece) => (length += piece.length) >= contextLength);
  return pieces.slice(0, last < 0 ? pieces.length : last + 1);
}

class EntryWriter {
  readonly #sigla: ReadonlyMap<string, string>;
  readonly #verdicts: boolean;
  readonly #moves: PlainCollation['moves'];
  readonly #variants: ReadonlyMap<string, PlainVariant>;
  readonly #all: string;
  readonly #base: string | undefined;

  constructor(
    { moves, variants, witnesses, joint, base }: PlainCollation,
    { sigla, verdicts }: { sigla: ReadonlyMap<string, string>; verdicts: boolean },
  ) {
    this.#sigla = sigla;
    this.#verdicts = verdicts;
    this.#base = base;
    this.#moves = moves;
    this.#variants = new Map(variants.map((variant) => [variant.id, variant]));
    const chinese = /\p{Script=Han}/u.test(joint.blocks[0]?.text ?? '') && witnesses.length > 0;
    this.#all = chinese ? '余同' : 'rell.';
  }

  /** An entry, or `null` for the place where a text is lacking that has its entry where it is printed. */
  entry(variant: PlainVariant, context: PlainVariant['context']): string | null {
    if (this.#moves.some(({ gap }) => gap === variant.id)) return null;
    const [move, ...others] = this.#moves.filter(({ moved }) => moved === variant.id);
    return move ? this.#moved(variant, [move, ...others]) : this.#differing(variant, context);
  }

  /** `b.txt has “…” here · moved · from after j1:46` */
  #moved(variant: PlainVariant, moves: readonly [PlainMove, ...PlainMove[]]): string {
    const [{ witness, after, gap }] = moves;
    const movers = moves.map((move) => move.witness);
    const text = variant.readings.find(({ witnesses }) => witnesses.includes(witness))?.text ?? '';
    const where = this.#variants.get(gap)?.places.find((place) => !movers.includes(place.witness));
    const from = where ? ` · ${this.#named([where.witness])} has it in ¶${where.block}` : '';
    const place = after ? `after ${after.block}:${after.offset}` : 'at the beginning';
    return `[${text.trim()}] stands here in ${this.#named(movers)} · moved from ${place}${from}`;
  }

  /** `郑[重]强调: a b ] 军 c · shape · 2:1, c suspected · d not here` */
  #differing(
    { readings, class: given, majority, suspects, abstaining, places }: PlainVariant,
    context: PlainVariant['context'],
  ): string {
    const lemma =
      readings.find((reading) => reading.witnesses.includes(this.#base ?? '')) ??
      readings.find(({ text }) => this.#verdicts && text === majority) ??
      readings.find(({ witnesses }) => witnesses.includes(places[0]?.witness ?? ''));
    const others = readings.filter((reading) => reading !== lemma);
    const lacks = given === 'layout' ? 'no ¶' : 'om.';
    const said = others.map(
      ({ text, witnesses }) => `${text.trim() === '' ? lacks : text.trim()} ${this.#named(witnesses)}`,
    );
    const notes: string[] = [given];
    if (this.#verdicts) {
      const votes = [lemma, ...others].map((reading) => reading?.witnesses.length ?? 0).join(':');
      notes.push(suspects.length > 0 ? `${votes}, ${this.#named(suspects)} suspected` : votes);
    }
    if (abstaining.length > 0) notes.push(`${this.#named(abstaining)} not here`);
    const named = lemma?.witnesses ?? [];
    const agreeing = named.length > mostNamed ? this.#all : this.#named(named);
    return `${context.before}[${lemma?.text ?? ''}]${context.after}: ${agreeing} ] ${said.join('; ')} · ${notes.join(' · ')}`;
  }

  #named(witnesses: readonly string[]): string {
    return witnesses.map((witness) => this.#sigla.get(witness) ?? witness).join(' ');
  }
}

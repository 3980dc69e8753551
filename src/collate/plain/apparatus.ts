import { tokenize } from '../../text/tokens.ts';
import type { PlainCollation, PlainVariant } from './collate-plain.ts';

/**
 * The apparatus as text: who reaches how far, then one entry a variant, by paragraphs of the first witness there. White
 * space alone is left out, as any apparatus does.
 */
export function writeApparatus(collation: PlainCollation): string {
  const lines = collation.witnesses.map(({ witness, relation, coverage }) => {
    const stretches = coverage.map(({ from, to }) => `${from.block}:${from.offset}–${to.block}:${to.offset}`);
    return `${witness}: ${relation}${stretches.length > 0 ? ` (${stretches.join(', ')} of the joint text)` : ''}`;
  });
  const variants = collation.variants.filter(({ readings }) =>
    readings.some(({ text }) => text.trim() !== ''),
  );
  const around = contexts(collation);
  let heading = '';
  for (const variant of variants) {
    const [first] = variant.places;
    const next = `${first?.witness ?? ''} ¶${first?.block ?? 0}`;
    if (next !== heading) lines.push('', next);
    heading = next;
    lines.push(`  ${entryOf(variant, around.get(variant.id) ?? variant.context)}`);
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

/** A sentence for each text that is compared with nothing: it is empty, or shares nothing with the others. */
export function notCompared({ witnesses }: PlainCollation): string[] {
  const related = witnesses.filter(({ coverage }) => coverage.length > 0);
  return witnesses.flatMap((one) => {
    if (one.relation === 'empty') return [`${one.witness} is empty.`];
    const alone = related.length === 1 && related.includes(one);
    return alone || one.relation === 'unrelated' ? [`${one.witness} shares no text with the others.`] : [];
  });
}

/** `郑[重]强调: a.txt b.txt ] 军 c.txt · shape · 2:1, c.txt suspected · d.txt not here` */
function entryOf(
  { readings, class: given, majority, suspects, abstaining, places }: PlainVariant,
  context: PlainVariant['context'],
): string {
  const lemma =
    readings.find(({ text }) => text === majority) ??
    readings.find(({ witnesses }) => witnesses.includes(places[0]?.witness ?? ''));
  const others = readings.filter((reading) => reading !== lemma);
  const said = others.map(
    ({ text, witnesses }) => `${text.trim() === '' ? 'om.' : text.trim()} ${witnesses.join(' ')}`,
  );
  const votes = [lemma, ...others].map((reading) => reading?.witnesses.length ?? 0).join(':');
  const notes = [given, suspects.length > 0 ? `${votes}, ${suspects.join(' ')} suspected` : votes];
  if (abstaining.length > 0) notes.push(`${abstaining.join(' ')} not here`);
  return `${context.before}[${lemma?.text ?? ''}]${context.after}: ${lemma?.witnesses.join(' ') ?? ''} ] ${said.join('; ')} · ${notes.join(' · ')}`;
}

import type { PlainCollation, PlainVariant } from './collate-plain.ts';

/** The apparatus as text: who reaches how far, then one entry a variant, by paragraphs of the first witness there. */
export function writeApparatus({ witnesses, variants }: PlainCollation): string {
  const lines = witnesses.map(({ witness, relation, coverage }) => {
    const stretches = coverage.map(({ from, to }) => `${from.block}:${from.offset}–${to.block}:${to.offset}`);
    return `${witness}: ${relation}${stretches.length > 0 ? ` (${stretches.join(', ')} of the joint text)` : ''}`;
  });
  let heading = '';
  for (const variant of variants) {
    const [first] = variant.places;
    const next = `${first?.witness ?? ''} ¶${first?.block ?? 0}`;
    if (next !== heading) lines.push('', next);
    heading = next;
    lines.push(`  ${entryOf(variant)}`);
  }
  if (variants.length === 0) lines.push('', 'No difference.');
  return `${lines.join('\n')}\n`;
}

/** `郑[重]强调: a.txt b.txt ] 军 c.txt · shape · 2:1, c.txt suspected · d.txt not here` */
function entryOf({
  readings,
  context,
  class: given,
  majority,
  suspects,
  abstaining,
  places,
}: PlainVariant): string {
  const lemma =
    readings.find(({ text }) => text === majority) ??
    readings.find(({ witnesses }) => witnesses.includes(places[0]?.witness ?? ''));
  const others = readings.filter((reading) => reading !== lemma);
  const said = others.map(({ text, witnesses }) => `${text === '' ? 'om.' : text} ${witnesses.join(' ')}`);
  const votes = [lemma, ...others].map((reading) => reading?.witnesses.length ?? 0).join(':');
  const notes = [given, suspects.length > 0 ? `${votes}, ${suspects.join(' ')} suspected` : votes];
  if (abstaining.length > 0) notes.push(`${abstaining.join(' ')} not here`);
  return `${context.before}[${lemma?.text ?? ''}]${context.after}: ${lemma?.witnesses.join(' ') ?? ''} ] ${said.join('; ')} · ${notes.join(' · ')}`;
}

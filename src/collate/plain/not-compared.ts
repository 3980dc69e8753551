import type { PlainCollation } from './collate-plain.ts';
import { percentAlike } from './likeness.ts';

/** A sentence for each text that is compared with nothing: it is empty, or shares nothing, and how alike it is. */
export function notCompared({ witnesses }: PlainCollation): string[] {
  const related = witnesses.filter(({ coverage }) => coverage.length > 0);
  return witnesses.flatMap((one) => {
    if (one.relation === 'empty') return [`${one.witness} is empty.`];
    const alone = related.length === 1 && related.includes(one);
    if (!alone && one.relation !== 'unrelated') return [];
    const percent = one.alike ? percentAlike(one.alike) : 0;
    const alike =
      one.alike && percent > 0
        ? `; it is most like ${one.alike.to}: ${percent} % of their characters stand in the same order`
        : '';
    return [`${one.witness} shares no text with the others${alike}.`];
  });
}

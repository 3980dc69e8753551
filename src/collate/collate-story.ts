import type { Story } from '../records/story.ts';
import type { VariantPlace } from '../records/variant.ts';
import type { Script } from '../text/script-forms.ts';
import { alignWitnesses } from './align-witnesses.ts';
import { joinText } from './joint.ts';
import { Interner, readSequence, type WitnessText } from './sequence.ts';
import { jointMarks, storyRecord, type JointMark } from './story-record.ts';
import { storyText } from './story-text.ts';
import type { VariantNamer } from './variant-id.ts';
import { variantRecords, type Placed, type Said } from './variant-record.ts';
import { findVariants } from './variants.ts';

/**
 * What a story is called, how its variants are named and their places written, and the number of the witness that its
 * text follows, if any.
 */
export interface CollateOptions<P> {
  story: string;
  nameOf: VariantNamer['nameOf'];
  placeOf: (place: VariantPlace, said: Said) => P;
  base?: number;
}

/** Collates the witnesses of one text, sorted by id: columns, variants with classes and verdicts, the joint text. */
export function collateStory<P>(
  witnesses: readonly WitnessText[],
  { story: id, nameOf, placeOf, base = -1 }: CollateOptions<P>,
): { story: Story; variants: Placed<P>[]; marks: JointMark[]; scripts: Script[] } {
  const interner = new Interner();
  const sequences = witnesses.map((witness) => readSequence(witness, interner));
  const columns = alignWitnesses(sequences, interner);
  const text = storyText(sequences, columns, { interner, base });
  const findings = findVariants(text);
  const variants = variantRecords(text, findings.variants, { story: id, witnesses, nameOf, placeOf });
  const names = variants.map((variant) => variant.id);
  const joint = joinText(text, findings.variants);
  return {
    story: storyRecord(text, joint, { id, witnesses, names, findings }),
    variants,
    marks: jointMarks(joint, names),
    scripts: sequences.map(({ script }) => script),
  };
}

import { collatePlain, type PlainCollation } from '../../collate/plain/collate-plain.ts';
import { writeCsv } from '../../collate/plain/csv.ts';
import { writeJson } from '../../collate/plain/json.ts';
import { percentAlike } from '../../collate/plain/likeness.ts';
import type { PlainText } from '../../collate/plain/read-witness.ts';
import { inOrder, siglaOf } from '../../collate/plain/sigla.ts';
import { writeTei } from '../../collate/plain/tei.ts';
import { hiddenClasses } from '../../records/variant-classes.ts';
import { plainRecords } from '../../site/comparison/plain-records.ts';
import { charactersIn } from '../../site/comparison/sentences.ts';
import { StorySession } from './story-session.ts';

/** How texts are taken: as parts, silent where they do not reach; and whether every line stays one. */
export interface TextOptions {
  fragments: boolean;
  lines: boolean;
}

/** A text that was compared, and how it stands to the others. */
export interface OwnWitness {
  id: string;
  label: string;
  characters: number;
  /** Whether it shares anything with another; else what it is most like, and how much, from 0 to 1. */
  related: boolean;
  alike: { label: string; share: number } | null;
  /** The first one before it that has the same text, to the last character. */
  same: string | null;
}

/** How many places differ, and in how many of them nothing but script or width does. */
export interface PlaceCounts {
  all: number;
  form: number;
}

export type WrittenFormat = 'json' | 'csv' | 'tei';

const writers: Readonly<Record<WrittenFormat, (collation: PlainCollation, lines: boolean) => string>> = {
  json: writeJson,
  csv: writeCsv,
  tei: (collation, lines) => writeTei(collation, { verse: lines }),
};

/** Texts that were collated: what is asked of them afterwards is answered from what is known. */
export class Session extends StorySession {
  readonly witnesses: OwnWitness[];
  readonly variants: PlaceCounts;
  readonly #collation: PlainCollation;
  readonly #lines: boolean;

  /** `texts`: each under a name of its own; they stand in this order. */
  constructor(texts: readonly PlainText[], { fragments, lines }: TextOptions) {
    const collation = inOrder(collatePlain(texts, { fragments, lines }), texts);
    super(plainRecords(collation, texts, { lines }));
    this.#lines = lines;
    this.#collation = collation;
    this.witnesses = this.#told();
    const isForm = ({ class: name }: { class: string }): boolean =>
      hiddenClasses.some((hidden) => hidden === name);
    this.variants = { all: collation.variants.length, form: collation.variants.filter(isForm).length };
  }

  write(format: WrittenFormat): string {
    return writers[format](this.#collation, this.#lines);
  }

  #told(): OwnWitness[] {
    const sigla = siglaOf(this.#collation);
    const labelOf = (id: string): string => sigla.get(id) ?? id;
    const texts = this.records.articles.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'));
    return this.#collation.witnesses.map(({ witness, coverage, alike }, at) => {
      const same = texts.indexOf(texts[at] ?? '');
      return {
        id: witness,
        label: labelOf(witness),
        characters: charactersIn(texts[at] ?? ''),
        related: coverage.length > 0,
        alike: alike && percentAlike(alike) > 0 ? { label: labelOf(alike.to), share: alike.share } : null,
        same: same < at ? labelOf(this.#collation.witnesses[same]?.witness ?? '') : null,
      };
    });
  }
}

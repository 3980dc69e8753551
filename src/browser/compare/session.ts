import { collatePlain, type PlainCollation } from '../../collate/plain/collate-plain.ts';
import { writeCsv } from '../../collate/plain/csv.ts';
import { writeJson } from '../../collate/plain/json.ts';
import type { PlainText } from '../../collate/plain/read-witness.ts';
import { inOrder, siglaOf } from '../../collate/plain/sigla.ts';
import { writeTei } from '../../collate/plain/tei.ts';
import type { VariantClass } from '../../records/variant.ts';
import { compare, type StoryRecords } from '../../site/comparison/compare.ts';
import { type FlowItem, flowOf } from '../../site/comparison/flow.ts';
import type { OverviewItem } from '../../site/comparison/overview.ts';
import { plainRecords } from '../../site/comparison/plain-records.ts';
import { charactersIn } from '../../site/comparison/sentences.ts';
import { jointMap } from '../../site/story/joint-map.ts';
import { jointView, type JointView } from '../../site/story/joint-view.ts';
import { langOf } from './lang.ts';

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

/** A text in its column: what it is called, and what language its characters tell. */
export interface Column {
  id: string;
  label: string;
  lang: string;
  characters: number;
}

/** What a comparison of columns shows before its rows come. */
export interface ColumnsHead {
  columns: Column[];
  counts: Record<VariantClass, number>;
  substantive: number;
}

export interface ColumnsView {
  head: ColumnsHead;
  overview: OverviewItem[];
  items: Generator<FlowItem>;
}

export type WrittenFormat = 'json' | 'csv' | 'tei';

const writers: Readonly<Record<WrittenFormat, (collation: PlainCollation, lines: boolean) => string>> = {
  json: writeJson,
  csv: writeCsv,
  tei: (collation, lines) => writeTei(collation, { verse: lines }),
};

/** Texts that were collated: what is asked of them afterwards is answered from what is known. */
export class Session {
  readonly witnesses: OwnWitness[];
  /** How many places differ, of whatever class. */
  readonly variants: number;
  readonly #collation: PlainCollation;
  readonly #records: StoryRecords;
  readonly #lines: boolean;

  /** `texts`: each under a name of its own; they stand in this order. */
  constructor(texts: readonly PlainText[], { fragments, lines }: TextOptions) {
    this.#lines = lines;
    this.#collation = inOrder(collatePlain(texts, { fragments, lines }), texts);
    this.#records = plainRecords(this.#collation, texts, { lines });
    this.witnesses = this.#told();
    this.variants = this.#collation.variants.length;
  }

  /** How so many texts stand beside each other, what comes first at once, the rows one by one. */
  columns(ids: readonly [string, string]): ColumnsView {
    const { a, b, labels, counts, substantive, overview, sections } = compare(this.#records, ...ids);
    const columns = [a, b].map(({ id, blocks }) => {
      const text = blocks.map((block) => block.text).join('');
      return { id, label: labels.get(id) ?? id, lang: langOf(text), characters: charactersIn(text) };
    });
    return { head: { columns, counts, substantive }, overview, items: flowOf(sections) };
  }

  /** The joint text, block by block. */
  joint(): JointView[] {
    const { story, variants, articles } = this.#records;
    return jointView(story, jointMap(story, variants, articles));
  }

  write(format: WrittenFormat): string {
    return writers[format](this.#collation, this.#lines);
  }

  #told(): OwnWitness[] {
    const sigla = siglaOf(this.#collation);
    const labelOf = (id: string): string => sigla.get(id) ?? id;
    const texts = this.#records.articles.map(({ blocks }) => blocks.map(({ text }) => text).join('\n'));
    return this.#collation.witnesses.map(({ witness, coverage, alike }, at) => {
      const same = texts.indexOf(texts[at] ?? '');
      return {
        id: witness,
        label: labelOf(witness),
        characters: charactersIn(texts[at] ?? ''),
        related: coverage.length > 0,
        alike: alike ? { label: labelOf(alike.to), share: alike.share } : null,
        same: same < at ? labelOf(this.#collation.witnesses[same]?.witness ?? '') : null,
      };
    });
  }
}

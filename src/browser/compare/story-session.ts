import type { VariantClass } from '../../records/variant.ts';
import { columnsOf } from '../../site/comparison/columns.ts';
import { compare, type StoryRecords } from '../../site/comparison/compare.ts';
import { type FlowItem, flowOf } from '../../site/comparison/flow.ts';
import { witnessLabels } from '../../site/comparison/labels.ts';
import type { OverviewItem } from '../../site/comparison/overview.ts';
import { charactersIn } from '../../site/comparison/sentences.ts';
import { jointMap } from '../../site/story/joint-map.ts';
import { jointView, type JointView } from '../../site/story/joint-view.ts';
import { langOf } from './lang.ts';

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
  items: Iterable<FlowItem>;
}

/** A story whose witnesses are set side by side, any of them, as they are asked for. */
export class StorySession {
  protected readonly records: StoryRecords;

  constructor(records: StoryRecords) {
    this.records = records;
  }

  /** How texts stand beside each other, two of them as on the pages of pairs: what comes first, and the rows one by one. */
  columns(ids: readonly string[]): ColumnsView {
    const [a = '', b = ''] = ids;
    const view = ids.length === 2 ? this.#pair(a, b) : columnsOf(this.records, ids);
    const { counts, substantive, overview, items } = view;
    return { head: { columns: ids.map((id) => this.#column(id)), counts, substantive }, overview, items };
  }

  /** The joint text, block by block. */
  joint(): JointView[] {
    const { story, variants, articles } = this.records;
    return jointView(story, jointMap(story, variants, articles));
  }

  #pair(a: string, b: string): Omit<ColumnsView, 'head'> & Pick<ColumnsHead, 'counts' | 'substantive'> {
    const { counts, substantive, overview, sections } = compare(this.records, a, b);
    return { counts, substantive, overview, items: flowOf(sections) };
  }

  #column(id: string): Column {
    const { articles } = this.records;
    const blocks = articles.find((one) => one.id === id)?.blocks ?? [];
    const text = blocks.map((block) => block.text).join('');
    const label = witnessLabels(articles).get(id) ?? id;
    return { id, label, lang: langOf(text), characters: charactersIn(text) };
  }
}

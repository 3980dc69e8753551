import type { PlainText } from '../../collate/plain/read-witness.ts';
import type { FlowItem } from '../../site/comparison/flow.ts';
import type { OverviewItem } from '../../site/comparison/overview.ts';
import type { JointView } from '../../site/story/joint-view.ts';
import type { Choice } from './chooser.ts';
import type { PrintedAnswer } from './printed/printed-editions.ts';
import type { OwnWitness, PlaceCounts, TextOptions, WrittenFormat } from './session.ts';
import type { ColumnsHead } from './story-session.ts';

/** What the page asks of the worker. */
export type Question =
  | { ask: 'collate'; texts: readonly PlainText[]; options: TextOptions }
  | { ask: 'story'; address: string }
  | { ask: 'columns'; ids: readonly string[] }
  | { ask: 'joint' }
  | { ask: 'printed'; passage: string; most: number }
  | { ask: 'write'; format: WrittenFormat };

/** What it answers (of a story that is not there: no witnesses): one message, or, of what is long, one after the other until `last`. */
export type Answer =
  | { answer: 'collated'; witnesses: OwnWitness[]; variants: PlaceCounts }
  | { answer: 'story'; headline: string | null; witnesses: Choice[] }
  | { answer: 'columns'; head: ColumnsHead }
  | { answer: 'overview'; parts: OverviewItem[]; last: boolean }
  | { answer: 'items'; parts: FlowItem[]; last: boolean }
  | { answer: 'joint'; parts: JointView[]; last: boolean }
  | { answer: 'written'; text: string }
  | { answer: 'printed'; printed: PrintedAnswer }
  | { answer: 'failed'; reason: string };

export type AnswerOf<Name extends Answer['answer']> = Extract<Answer, { answer: Name }>;

/** Answers that come part by part. */
export type LongAnswer = 'overview' | 'items' | 'joint';
export type PartOf<Name extends LongAnswer> = AnswerOf<Name>['parts'][number];

/** Questions are numbered, and answers say whose they are. */
export interface Numbered<Message> {
  number: number;
  message: Message;
}

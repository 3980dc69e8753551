/** A story as it should come back: the truth that pages are set from. */
export interface Story {
  id: string;
  /** Stories of one topic share sentences and never stand on one page. */
  topic: string;
  headline: string;
  subheadline: string | null;
  /** `新华社北京1月21日电`, without brackets, or `null`. */
  dateline: string | null;
  /** `记者黄玥 董博婷`, without brackets, or `null`. */
  byline: string | null;
  blocks: StoryBlock[];
}

export interface StoryBlock {
  type: 'paragraph' | 'heading';
  text: string;
}

/** A story prepared for a page: what of it is printed, and what says where it begins or ends. */
export interface Printed {
  /** The headline the whole story has, whether this page prints it or not. */
  title: string;
  headline: string | null;
  subheadline: string | null;
  byline: string | null;
  dateline: string | null;
  jump: string | null;
  blocks: StoryBlock[];
}

import '../desk/zod-without-eval.ts';
import type { Answer, LongAnswer, Numbered, PartOf, Question } from './messages.ts';
import type { StoryFile } from '../../records/story-file.ts';
import { printedEditions } from './printed/printed-editions.ts';
import { Session } from './session.ts';
import { storyOf } from './story-of.ts';
import { StorySession } from './story-session.ts';
import { warmUp } from './warm-up.ts';

/** Rows, or blocks of the joint text, in a message: few enough that the page takes it in without a pause. */
const inMessage = 60;

/** Whether anybody has asked anything: then there is no time to get warm. */
let asked = false;
setTimeout(() => {
  if (!asked) warmUp();
});

let session: Session | StorySession | null = null;

addEventListener('message', ({ data: { number, message } }: MessageEvent<Numbered<Question>>) => {
  asked = true;
  const tell = (said: Answer): void => postMessage({ number, message: said } satisfies Numbered<Answer>);
  const fail = (error: unknown): void =>
    tell({ answer: 'failed', reason: error instanceof Error ? error.message : String(error) });
  try {
    if (message.ask === 'story') openStory(message.address, tell).catch(fail);
    else if (message.ask === 'printed')
      printedEditions(message.passage, message.most)
        .then((printed) => tell({ answer: 'printed', printed }))
        .catch(fail);
    else answer(message, tell);
  } catch (error) {
    fail(error);
  }
});

type Tell = (message: Answer) => void;

/** Takes a story from the site's data. */
async function openStory(address: string, tell: Tell): Promise<void> {
  const found = await fetch(address);
  if (found.status === 404) {
    tell({ answer: 'story', headline: null, witnesses: [] });
    return;
  }
  if (!found.ok) throw new Error(`${address}: ${found.status}`);
  const { records, headline, witnesses } = storyOf((await found.json()) as StoryFile);
  session = new StorySession(records);
  tell({ answer: 'story', headline, witnesses });
}

function answer(question: Exclude<Question, { ask: 'story' | 'printed' }>, tell: Tell): void {
  if (question.ask === 'collate') {
    const own = new Session(question.texts, question.options);
    session = own;
    tell({ answer: 'collated', witnesses: own.witnesses, variants: own.variants });
    return;
  }
  if (!session) throw new Error('Nothing was collated; this is a bug');
  switch (question.ask) {
    case 'columns': {
      const { head, overview, items } = session.columns(question.ids);
      tell({ answer: 'columns', head });
      tellParts('items', items, tell);
      tellParts('overview', overview, tell);
      return;
    }
    case 'joint':
      tellParts('joint', session.joint(), tell);
      return;
    case 'write':
      if (!(session instanceof Session)) throw new Error('A story has files of its own; this is a bug');
      tell({ answer: 'written', text: session.write(question.format) });
  }
}

/** Tells what is long part by part; the last message may be empty. */
function tellParts<Name extends LongAnswer>(name: Name, all: Iterable<PartOf<Name>>, tell: Tell): void {
  let parts: PartOf<Name>[] = [];
  for (const part of all) {
    parts.push(part);
    if (parts.length < inMessage) continue;
    tell({ answer: name, parts, last: false } as Answer);
    parts = [];
  }
  tell({ answer: name, parts, last: true } as Answer);
}

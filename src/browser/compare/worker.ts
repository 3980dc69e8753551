import '../desk/zod-without-eval.ts';
import type { Answer, LongAnswer, Numbered, PartOf, Question } from './messages.ts';
import { Session } from './session.ts';

/** Rows, or blocks of the joint text, in a message: few enough that the page takes it in without a pause. */
const inMessage = 60;

let session: Session | null = null;

addEventListener('message', ({ data: { number, message } }: MessageEvent<Numbered<Question>>) => {
  const tell = (said: Answer): void => postMessage({ number, message: said } satisfies Numbered<Answer>);
  try {
    answer(message, tell);
  } catch (error) {
    tell({ answer: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

type Tell = (message: Answer) => void;

function answer(question: Question, tell: Tell): void {
  if (question.ask === 'collate') {
    session = new Session(question.texts, question.options);
    tell({ answer: 'collated', witnesses: session.witnesses, variants: session.variants });
    return;
  }
  if (!session) throw new Error('Nothing was collated; this is a bug');
  switch (question.ask) {
    case 'columns': {
      const { head, overview, items } = session.columns(question.ids);
      tell({ answer: 'columns', head });
      tellParts('overview', overview, tell);
      tellParts('items', items, tell);
      return;
    }
    case 'joint':
      tellParts('joint', session.joint(), tell);
      return;
    case 'write':
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

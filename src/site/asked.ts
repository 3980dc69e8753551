import type { Question } from './observed.ts';

/** What the page that is being made has asked. Pages are made one at a time. */
let asked: Set<Question> | null = null;

/** Notes a question of the page that is being made, if one is. */
export function tellAsked(question: Question): void {
  asked?.add(question);
}

/** Does some work, and tells what it asked of the records. Throws where some other is at work. */
export async function askedDuring<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; asked: ReadonlySet<Question> }> {
  if (asked) throw new Error('Two pages are made at a time; this is a bug.');
  const own = new Set<Question>();
  asked = own;
  try {
    return { result: await work(), asked: own };
  } finally {
    asked = null;
  }
}

/**
 * A function that works out what it gives for an archive once, whoever wants it. A page that it is given to has asked all
 * that was asked to work it out.
 */
export function onceAsked<Asked extends object, Result>(
  workOut: (archive: Asked) => Result,
): (archive: Asked) => Result {
  const known = new WeakMap<Asked, { result: Result; questions: ReadonlySet<Question> }>();
  return (archive) => {
    let found = known.get(archive);
    if (!found) {
      const outer = asked;
      const questions = new Set<Question>();
      asked = questions;
      try {
        found = { result: workOut(archive), questions };
      } finally {
        asked = outer;
      }
      known.set(archive, found);
    }
    if (asked) for (const question of found.questions) asked.add(question);
    return found.result;
  };
}

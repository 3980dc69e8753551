import { type Message, writeMessage } from './message.ts';

/**
 * The dictionary with a message in place of every word: what pages are made with. A function gives messages in the
 * shape of what it gives in `dictionary`; where that is nothing at all, so is the message, in any language.
 */
export function messagesOf<Words>(dictionary: Words): Words {
  return branch(dictionary, { path: [] }) as Words;
}

function branch(words: unknown, { path }: Message): unknown {
  if (typeof words === 'function') {
    const call = words as (...values: unknown[]) => unknown;
    return (...values: unknown[]) => leaves(call(...values), { path, values, within: [] });
  }
  if (typeof words === 'string') return words === '' ? '' : writeMessage({ path });
  return mapped(words, (word, key) => branch(word, { path: [...path, key] }));
}

function leaves(given: unknown, { path, values = [], within = [] }: Message): unknown {
  if (typeof given === 'string') return given === '' ? '' : writeMessage({ path, values, within });
  return mapped(given, (part, key) => leaves(part, { path, values, within: [...within, key] }));
}

/** An array or object with each of its parts replaced; anything else, which is no word, stays. */
function mapped(whole: unknown, replace: (part: unknown, key: string) => unknown): unknown {
  if (Array.isArray(whole)) return whole.map((part, at) => replace(part, String(at)));
  if (typeof whole !== 'object' || whole === null) return whole;
  return Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, replace(part, key)]));
}

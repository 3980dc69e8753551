import { messageAt } from './message.ts';

/**
 * The dictionary with a message in place of every word: what pages are made with. A function gives messages in the
 * shape of what it gives in `dictionary`; where that is nothing at all, so is the message, in any language.
 */
export function messagesOf<Words>(dictionary: Words): Words {
  return branch(dictionary, []) as Words;
}

function branch(words: unknown, path: readonly string[]): unknown {
  if (typeof words === 'function') {
    const call = words as (...values: unknown[]) => unknown;
    const write = messageAt(path);
    return (...values: unknown[]) => leaves(call(...values), (within) => write(values, within));
  }
  if (typeof words === 'string') return words === '' ? '' : messageAt(path)();
  return mapped(words, (word, key) => branch(word, [...path, key]));
}

function leaves(
  given: unknown,
  write: (within: readonly string[]) => string,
  within: readonly string[] = [],
): unknown {
  if (typeof given === 'string') return given === '' ? '' : write(within);
  return mapped(given, (part, key) => leaves(part, write, [...within, key]));
}

/** An array or object with each of its parts replaced; anything else, which is no word, stays. */
function mapped(whole: unknown, replace: (part: unknown, key: string) => unknown): unknown {
  if (Array.isArray(whole)) return whole.map((part, at) => replace(part, String(at)));
  if (typeof whole !== 'object' || whole === null) return whole;
  return Object.fromEntries(Object.entries(whole).map(([key, part]) => [key, replace(part, key)]));
}

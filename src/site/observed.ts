import type { Archive } from './archive.ts';

/** Something asked of an archive: the name of a list (`pages`), or of a way and what it starts from (`storyOf 000-a1`). */
export type Question = string;

/** An archive that tells everything that is asked of it. */
export function observed(archive: Archive, tell: (question: Question) => void): Archive {
  const properties = Object.entries(archive).map(([name, value]): [string, PropertyDescriptor] => {
    if (typeof value !== 'function') return [name, { get: () => (tell(name), value as unknown) }];
    const ask = value as (about: string) => unknown;
    const told = (about: string): unknown => {
      tell(`${name} ${about}`);
      return ask(about);
    };
    return [name, { value: told }];
  });
  return Object.create(null, Object.fromEntries(properties)) as Archive;
}

/** What an archive answers to a question; throws where it does not know what the question is about. */
export function answerTo(archive: Archive, question: Question): unknown {
  const [name = '', ...about] = question.split(' ');
  const value = (archive as unknown as Record<string, unknown>)[name];
  return typeof value === 'function' ? (value as (about: string) => unknown)(about.join(' ')) : value;
}

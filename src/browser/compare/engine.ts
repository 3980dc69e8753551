import type { Answer, AnswerOf, LongAnswer, Numbered, PartOf, Question } from './messages.ts';

/** The comparison in a thread of its own, so that the page never stands still. */
export class Engine {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #replies: Replies[] = [];
  #broken: string | null = null;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Numbered<Answer>>) => {
      this.#replies[data.number]?.arrive(data.message);
    });
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#broken = event.message || 'its script could not be loaded';
      for (const replies of this.#replies) replies.arrive({ answer: 'failed', reason: this.#broken });
    });
  }

  ask(message: Question): Replies {
    const replies = new Replies();
    const number = this.#replies.push(replies) - 1;
    if (this.#broken !== null) replies.arrive({ answer: 'failed', reason: this.#broken });
    this.#worker.postMessage({ number, message } satisfies Numbered<Question>);
    return replies;
  }

  /** Ends it with all that it knows. */
  end(): void {
    this.#worker.terminate();
  }
}

/** The answers to one question, in order. */
export class Replies {
  #arrived: Answer[] = [];
  #wake: (() => void) | null = null;

  arrive(answer: Answer): void {
    this.#arrived.push(answer);
    this.#wake?.();
  }

  /** The next answer, which is of this kind. Throws where the worker failed. */
  async next<Name extends Answer['answer']>(name: Name): Promise<AnswerOf<Name>> {
    if (this.#arrived.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    const answer = this.#arrived.shift();
    if (answer?.answer === 'failed') throw new Error(answer.reason);
    if (answer?.answer !== name)
      throw new Error(`${answer?.answer ?? 'nothing'} came for ${name}; this is a bug`);
    return answer as AnswerOf<Name>;
  }

  /** The parts of a long answer, as they come. */
  async *parts<Name extends LongAnswer>(name: Name): AsyncGenerator<PartOf<Name>> {
    for (;;) {
      const { parts, last } = (await this.next(name)) as { parts: PartOf<Name>[]; last: boolean };
      yield* parts;
      if (last) return;
    }
  }
}

import { columnsAddress, dataAddress, siteAddress, storyAddress } from '../../site/address.ts';
import { here } from '../language.ts';
import { element, required } from '../search/element.ts';
import { Chooser } from './chooser.ts';
import { startDownloads } from './downloads.ts';
import { Engine } from './engine.ts';
import type { AnswerOf } from './messages.ts';
import { Progress } from './progress.ts';
import { ComparisonView } from './view.ts';
import { shownOf } from './witnesses-asked.ts';
import { words } from './words.ts';

const { compare: t } = words;

/** Starts the page that sets any witnesses of a story side by side; its address says which (`?story=s-000-a1&w=000-a1,003-a7`). */
export function startStoryColumns(root: HTMLElement): void {
  const page = new StoryColumns(root);
  startDownloads(root, page);
  void page.start();
}

class StoryColumns {
  engine: Engine = new Engine();
  readonly #root: HTMLElement;
  readonly view: ComparisonView;
  readonly #progress: Progress;
  readonly #story: string;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#story = new URLSearchParams(location.search).get('story') ?? '';
    this.#progress = new Progress(root, () => {
      this.view.hide();
      this.#progress.end(t.stopped);
    });
    this.view = new ComparisonView(required(root, '.cmp'), (error) => this.#fail(error));
  }

  async start(): Promise<void> {
    this.#progress.show(t.story.loading);
    try {
      const address = new URL(dataAddress(`stories/${encodeURIComponent(this.#story)}.json`), location.href)
        .href;
      const told = await this.engine.ask({ ask: 'story', address }).next('story');
      if (told.witnesses.length === 0) this.#sayNone();
      else await this.#open(told);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#progress.end(t.failed(error instanceof Error ? error.message : String(error)));
  }

  async #open({ headline, witnesses }: AnswerOf<'story'>): Promise<void> {
    const title = required(this.#root, 'h1');
    title.replaceChildren(headline ?? words.records.untitled);
    title.lang = 'zh-CN';
    const back = required(this.#root, '.compare-back') as HTMLAnchorElement;
    back.replaceWith(element('a', { href: storyAddress(this.#story) }, t.story.back));
    const asked = (new URLSearchParams(location.search).get('w') ?? '').split(',').filter(Boolean);
    const { shown, unknown } = shownOf(asked, witnesses);
    const chooser = new Chooser(required(this.#root, '.compare-columns'), (ids) => {
      history.replaceState(history.state, '', here(columnsAddress(this.#story, ids)));
      void this.#show(ids, '');
    });
    chooser.offer(witnesses, shown);
    await this.#show(shown, unknown.length > 0 ? t.story.noWitness(unknown, shown) : '');
  }

  async #show(ids: readonly string[], said: string): Promise<void> {
    if (await this.view.show(this.engine, ids)) this.#progress.end(said);
  }

  #sayNone(): void {
    this.#progress.end(t.story.noStory(this.#story));
    required(this.#root, '.compare-status').append(
      ' ',
      element('a', { href: siteAddress('stories/') }, t.story.toList),
    );
  }
}

import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { join } from 'node:path';
import { readRecord } from '../../src/export/read-records.ts';
import { test } from './fixture.ts';

/** What a screen reader is given: the accessibility tree, its texts run together below each named ancestor. */
interface Heard {
  role: string;
  name: string;
  text: string;
}

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
}

const articles = await readRecord(join(inject('site'), 'data'), 'articles');
const blocksOf = (id: string) =>
  articles.find((article) => article.id === id)?.blocks.map(({ text }) => text) ?? [];

/** Everything of the given roles, in order, with the text that stands in it. */
async function heardOn(page: Page, roles: readonly string[]): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : (node.childIds ?? [])
          .map((id) => byId.get(id))
          .map((child) => (child ? textOf(child) : ''))
          .join('');
  const inOrder = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? inOrder(child) : [];
    }),
  ];
  return (nodes[0] ? inOrder(nodes[0]) : [])
    .filter(({ ignored, role }) => !ignored && roles.includes(role?.value ?? ''))
    .map((node) => ({ role: node.role?.value ?? '', name: node.name?.value ?? '', text: textOf(node) }));
}

test('18: an article is heard sentence by sentence as it is printed, without numbers and sigils', async ({
  open,
}) => {
  const page = await open('/articles/000-a1/', { viewport: { width: 1280, height: 800 } });
  const heard = (await heardOn(page, ['paragraph', 'heading'])).map(({ text }) => text);
  const printed = blocksOf('000-a1');
  expect(printed.length).toBe(78);
  const from = heard.indexOf(printed[0] ?? '');
  expect(heard.slice(from, from + printed.length)).toEqual(printed);
});

test('18: each half of a row says its witness, and then its text alone', async ({ open }) => {
  const page = await open('/stories/s-000-a1/001-a1~002-a1/', { viewport: { width: 1280, height: 800 } });
  await page.locator('.f-only').uncheck();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details.fold')) (fold as HTMLDetailsElement).open = true;
  });
  const halves = (await heardOn(page, ['group'])).filter(({ name }) => /日报$/u.test(name));
  const spoken = (name: string) => halves.filter((half) => half.name === name).map(({ text }) => text);
  // Labels of where a print begins or breaks off are no text of the paper.
  const joined = (texts: readonly string[]) => texts.join('').replaceAll(/00[12] (?:自此起|止于此)/gu, '');
  expect(joined(spoken('001 晋中日报'))).toBe(blocksOf('001-a1').join(''));
  expect(joined(spoken('002 青岛日报'))).toBe(blocksOf('002-a1').join(''));
});

import { expect, test } from 'vitest';
import { findSuspicions } from '../../src/corrections/find-suspicions.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

const text = '本站记者报道，请您扫码码了解政策，\n  随时办理业务。这条街上（很热闹。\n';

function found(page: string) {
  const normalized = normalizePage({
    file: '900_x.txt',
    bytes: new TextEncoder().encode(page),
    sidecar: null,
  });
  return findSuspicions(normalized.problems, {
    pages: normalized.page ? [normalized.page] : [],
    articles: normalized.articles,
  });
}

test('what one witness alone makes suspicious stands at its place in a block', () => {
  const [doubled, unpaired] = found(text);
  expect(doubled).toMatchObject({
    rule: 'lint:doubled-glyph',
    page: '900',
    line: 1,
    column: 11,
    place: { witness: '900-a1', block: 'p1', from: 10, to: 12 },
    text: '码码',
    suggestion: '码',
    context: { before: '记者报道，请您扫', after: '了解政策，随时办' },
  });
  expect(unpaired).toMatchObject({ rule: 'lint:unpaired-mark', text: '（', suggestion: null, line: 2 });
});

test('its id says what stands there, not where', () => {
  const before = found(text).map(({ id }) => id);
  const after = found(`昨日全城无事，市民照常出行。\n\n${text}`).map(({ id }) => id);
  expect(before[0]).toMatch(/^l-[0-9a-f]{10}$/u);
  expect(after).toEqual(before);
});

test('what is said about the make-up of a page is no suspicion', () => {
  expect(found('第一段话说到这里就中断了，后面\n').map(({ rule }) => rule)).not.toContain(
    'articles:open-end',
  );
});

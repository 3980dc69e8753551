import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { unified } from 'unified';
import { lineBreaks } from '../../src/normalize/lines/line-breaks.ts';
import { parsePage } from '../../src/normalize/lines/parse-page.ts';

const breaksOf = (lines: readonly string[]) =>
  lineBreaks(
    unified()
      .use(parsePage)
      .parse(new VFile({ path: 'x.txt', value: lines.join('\n') })).children,
  );

describe('the end of a line', () => {
  it('parts a word that another line has whole', () => {
    const page = ['岑溟昨日起雾，渔船', '不出海', '岑', '溟明日放晴，渔民可来看看'];
    expect(breaksOf(page).map(({ runsOn }) => runsOn)).toEqual([false, false, true, false]);
  });

  it('parts a word of the dictionary, a number, or Latin words', () => {
    const page = ['全省的制', '造业', '今年', '昨日有20', '24人来看Micro', 'LED，每块屏', '都亮了'];
    expect(breaksOf(page).map(({ runsOn }) => runsOn)).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('ends a clause the likelier, the oftener its Han stand next to marks', () => {
    const text = '路修好了，他来了，她来了，我来了，他的书，她的笔，我的伞和他的船在他的家里。';
    const [closed, open] = [breaksOf([text, '桥通了', '他日再说']), breaksOf([text, '桥是新的', '里程不短'])];
    expect(closed[1]?.clause).toBeGreaterThan(1);
    expect(open[1]?.clause).toBeLessThan(-1);
  });

  it('says nothing where a mark, a figure or the foot of the page stands', () => {
    const none = { runsOn: false, clause: 0 };
    expect(breaksOf(['桥通了，', '他来了', '3人', '来了'])).toEqual([none, none, expect.anything(), none]);
  });
});

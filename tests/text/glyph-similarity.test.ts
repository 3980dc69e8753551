import { describe, expect, it } from 'vitest';
import table from '../../src/text/glyph-table.json' with { type: 'json' };
import { glyphSimilarity, lookAlike } from '../../src/text/glyph-similarity.ts';

/** Pairs that readers and machines take for each other, of the kind that the measure's few numbers were chosen on. */
const lookAlikes =
  '重军 在任 入人 未末 货贷 己已 已巳 日曰 土士 天夭 大太 干千 免兔 鸟乌 戊戌 戌戍 侯候 拔拨 辨辩 晴睛 析折 今令 治冶 准淮 博搏 拆折 住往 侍待 徒徙 崇祟 壁璧 陪赔 哀衰 暑署 暮幕 孟盂 粟栗 茶荼 幻幼 刺剌 汩汨 贸贺 失矢 牛午 王玉 田由 甲申 白自 几凡 叉义 木本 来束 平乎 仓仑 轮论 抢枪 地他 代伐 仗付 因困 固困 风凤 竟竞 没设 政攻 历厉 厂广 建健 延廷 遣遗 郎朗 防访 检捡 蓝篮 籍藉 管菅 简筒 莱菜 早旱';

/** Pairs that played no part in choosing them. */
const unseen =
  '暖暧 瞻赡 拘构 构购 沟构 钓钩 铃玲 怜伶 贬眨 脸睑 肓育 胆但 胀帐 膜模 蜡腊 饿俄 饭饮 馒慢 骄娇 桥轿 浇烧 挠绕 晓烧 侥饶 喝渴 揭竭 谒遏 惜措 错借 洲州 栽裁 载栽 戴载 弊蔽 弊敝 撤澈 辙撤 彻沏 驰弛 池驰 拙绌 抽拙 掇缀 辍缀 泼拨 跋拔 绊拌 伴拌 判叛 畔绊 评坪 苹平 秤枰 炬距 拒柜 矩炬 距拒';

/** Pairs that stand for each other in a sentence, and look nothing alike. */
const plausible =
  '复重 和并 成增 问思 同总 志书 精群 文众 减纪 会律 裉准 节靶 问案 题例 全部 新现 工作 建设 研究 方面 市省 年月 中国 三四 了着 是为 前后 东西 开关 内外 高低 长短 男女 升降 轻重 万亿 元角 所以 干部 群众 形式 社会 国家 人民 城市 技术 教育 生产 管理 制度 推动 落实';

const pairsOf = (pairs: string): [string, string][] =>
  pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]);

const similar = ([left, right]: [string, string]): boolean =>
  (glyphSimilarity(left, right) ?? -1) >= lookAlike;

describe('glyph similarity', () => {
  it.each([lookAlikes, unseen])('takes nine of ten look-alikes for what they are', (pairs) => {
    const found = pairsOf(pairs).filter(similar);
    expect(found.length / pairsOf(pairs).length).toBeGreaterThan(0.9);
  });

  it('takes hardly a plausible other word for a look-alike', () => {
    const wrong = pairsOf(plausible).filter(similar);
    expect(wrong.length / pairsOf(plausible).length).toBeLessThan(0.06);
  });

  it('is the same both ways, 1 for one Han and itself, and knows nothing of what is no Han', () => {
    expect(glyphSimilarity('重', '军')).toBe(glyphSimilarity('军', '重'));
    expect(glyphSimilarity('重', '重')).toBe(1);
    expect(glyphSimilarity('重', 'A')).toBeNull();
    expect(glyphSimilarity('𠮷', '吉')).toBeNull();
    expect(glyphSimilarity('', '吉')).toBeNull();
    expect(glyphSimilarity('重军', '军')).toBeNull();
    expect(glyphSimilarity('军', '重军')).toBeNull();
    expect(glyphSimilarity('A', 'A')).toBe(1);
  });

  it('is the cosine of what the table holds of two glyphs, four steps to a byte, the lowest first', () => {
    const weights = table.weights.split(' ').map(Number);
    const bytes = atob(table.codes);
    const width = weights.length / 4;
    const vectorOf = (char: string): number[] => {
      const at = table.characters.indexOf(char) * width;
      const steps = Array.from(bytes.slice(at, at + width), (byte) =>
        Array.from(byte.charCodeAt(0).toString(4).padStart(4, '0')).toReversed(),
      ).flat();
      return steps.map((step, axis) => (Number(step) - 1.5) * (weights[axis] ?? 0));
    };
    const dot = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
    const first = table.characters.slice(0, 2);
    for (const pair of [
      '重军',
      '入人',
      first,
      `${first.charAt(1)}${first.charAt(0)}`,
      table.characters.slice(-2),
    ]) {
      const [a, b] = Array.from(pair, vectorOf) as [number[], number[]];
      expect(glyphSimilarity(pair.charAt(0), pair.charAt(1))).toBeCloseTo(
        dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)),
        6,
      );
    }
  });
});

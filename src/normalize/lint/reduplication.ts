/**
 * Glyphs that Chinese doubles by rule of grammar: measure words and nouns that serve as one (阵阵 wave upon wave, 县县
 * every county), verbs of one glyph (讲讲 talk a little), adjectives (满满 brimful), in both scripts. The classes are those
 * of any grammar; their members were put together by hand, common ones only, as each one listed hides a misreading too.
 */
const MEASURES =
  '个個只隻件条條张張座栋棟间間台臺辆輛架艘列排队隊组組群批对對双雙份封本册冊部篇页頁章节節段句字词詞首幕场場次回遍趟阵陣股' +
  '层層级級片块塊堆串捆束根支枝棵株朵粒颗顆滴点點丝絲缕縷道项項样樣种種类類款宗门門户戶家代届屆声聲处處面方步环環桩樁圈团團' +
  '年季月日天夜晚时時刻分秒岁歲人事物村镇鎮乡鄉县縣市省区區校班厂廠店岗崗路街巷户线線';
const VERBS =
  '看瞧听聽说說讲講谈談聊问問想试試走逛转轉坐歇等找读讀写寫念唱跳练練学學教洗擦刷拍摸尝嘗品查帮幫换換算数數聚动動笑玩';
const ADJECTIVES =
  '满滿慢静靜轻輕浓濃淡深浅淺远遠近厚薄暖凉涼冷热熱甜香亮红紅绿綠蓝藍白黑黄黃粗细細圆圓弯彎直硬软軟松鬆紧緊';

/** Nouns that end the name of a place or body and begin the name of its part: 博物馆|馆长, 东村村|干部. */
const BODIES =
  '馆館所院校局厂廠站社会會部厅廳处處科室店园園场場村镇鎮乡鄉县縣市省区區州国國队隊团團营營连連班';
/** What such a noun is put before: its head, its people, its side and parts. */
const PARTS = '长長员員部内內外里裡中委办辦干幹民众眾领領史址徽旗训訓歌藏务務情貌容';

const setOf = (glyphs: string): ReadonlySet<string> => new Set(glyphs);
const [reduplicable, bodies, parts] = [setOf(MEASURES + VERBS + ADJECTIVES), setOf(BODIES), setOf(PARTS)];

/** Whether grammar doubles a glyph: `before` and `after` are the glyphs around the two. */
export function isReduplication(glyph: string, before: string, after: string): boolean {
  return reduplicable.has(glyph) || (bodies.has(glyph) && before !== '' && parts.has(after));
}

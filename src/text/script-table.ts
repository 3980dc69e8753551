import hongKong from 'opencc-js/dict/HKVariants';
import taiwan from 'opencc-js/dict/TWVariants';
import simplified from 'opencc-js/dict/TSCharacters';

/** A character and what it is written as elsewhere. */
type Pair = readonly [string, string];

/** Traditional characters with their Simplified forms, as OpenCC has them: one to one, several to one (發 髮 发). */
export const simplifiedForms: readonly Pair[] = pairsOf(simplified);

/** Characters of OpenCC's own Traditional standard with the forms that Hong Kong or Taiwan prefers (裏 裡, 啓 啟). */
export const regionalForms: readonly Pair[] = [...pairsOf(hongKong), ...pairsOf(taiwan)];

function pairsOf(table: string): Pair[] {
  return table.split('|').flatMap((entry): Pair[] => {
    const [from = '', to = ''] = entry.split(' ');
    return from === '' || to === '' ? [] : [[from, to]];
  });
}

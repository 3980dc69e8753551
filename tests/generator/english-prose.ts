import type { Random } from './random.ts';

/** The words that make half of any English text, the commonest first. */
const common =
  'the of and to a in that was his he it with is for as had you not be her on at by which have or from this him but all she they were my are me one their so an said them we who would been will no when there if more out up into do any your what has man could other than our some very time upon about may its only now like little then can should made did us such great before must two these see know over much down after first good men own never most old shall day where those came come himself way work life without go make well through being long say might how am too even again many back here think every people went same last thought away under take found hand eyes still place while just also young yet though against things get ever give god years off face nothing right once another left part saw house world head three took new love always mrs put night each king between tell mind heart few because thing whom far seemed looked called whole de set both got find done heard look name days told let lord country asked going seen better having home knew side something moment father among course hands woman enough words mother soon full end gave room almost small thou cannot water want however light quite brought nor word whose given door best turned taken does use morning myself felt until since power themselves used rather began present voice others white works less money next poor death stood form within together till thy large matter kind often certain herself year friend half order round true anything keep sent wife means believe passed feet near public state son hundred children thus hope alone above case dear thee says person high read city already received fact gone girl known hear times least perhaps sure indeed english open body itself along land return leave air nature answered either law help lay point child letter four wish fire cried women hard speak number therefore hour'.split(
    ' ',
  );

const syllables =
  'bra can dor el fin gal hos im jun kel lam mor nat os pel ran sil tor ul ven wor ath ing ent able ment'.split(
    ' ',
  );

/** Sentences of words as often as their ranks are (Zipf): two in three are common ones, the rest are this text's own. */
export function englishProse(random: Random): {
  sentence: () => string[];
  phrase: (length: number) => string[];
} {
  const own = Array.from({ length: 800 }, () =>
    Array.from({ length: random.int(2, 3) }, () => random.pick(syllables)).join(''),
  );
  const ranked = (list: readonly string[]): string =>
    list[Math.min(list.length - 1, Math.floor(list.length ** random.next()))] ?? '';
  const phrase = (length: number): string[] =>
    Array.from({ length }, () => (random.chance(0.66) ? ranked(common) : random.pick(own)));
  return {
    phrase,
    sentence: () => {
      const words = phrase(random.int(8, 28)).map((word) => (random.chance(0.08) ? `${word},` : word));
      const [first = '', ...rest] = words;
      const last = (rest.pop() ?? '').replace(',', '');
      return [
        first.charAt(0).toUpperCase() + first.slice(1),
        ...rest,
        `${last}${random.pick(['.', '.', '.', ';', '?'])}`,
      ];
    },
  };
}

import { nameKey } from '../../domain/text/fold';

/** The rhymes of Vietnamese without their tones; one and the same list for every beginning. */
const RHYMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
    'o oa oac oach oai oan oang oanh oao oap oat oay oăc oăn oăng oăt oc oe oen oeo oet oi om on',
    'ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya',
    'uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
    'y yêm yên yêng yêt yêu yn ynh yt ych',
    // After qu and gi the first vowel belongs to the beginning.
    'uai uao uay uang uanh uan uat uac uach uen ueo uet uên uêt uăn uăng uăt uăc ue uit uich uinh',
    'uyn uơn uơt uen ua uăm uâc êng iêng iêc êm',
    // Names of the highlands: Đắk, Lắk, Păk, Drăk.
    'ăk ak âk',
  ].flatMap((line) => line.split(' ')),
);

const BEGINNINGS = [
  'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x',
  // Krông, Blao, Drăk.
  'kr bl br dr đr hr',
]
  .flatMap((line) => line.split(' '))
  .sort((a, b) => b.length - a.length);

/** "nghiêng" stored with its marks apart. */
const LONGEST = 12;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Rhymes that stop carry the acute or the dot; without a tone they are names of the highlands. */
const STOPPED = /(?:ch|[cpt])$/;

/** Whether the letters make one Vietnamese syllable with one tone, wherever the mark was put. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST || !/^[\p{L}\p{M}]+$/u.test(word)) return false;
  const key = nameKey(word);
  const tones = key.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = key.replace(TONES, '');
  if (STOPPED.test(letters) && !/[\u0301\u0323]/.test(tones[0] ?? '')) return false;
  return (
    RHYMES.has(letters) ||
    BEGINNINGS.some(
      (beginning) =>
        letters.startsWith(beginning) &&
        (RHYMES.has(letters.slice(beginning.length)) ||
          // "gì", "giết": the i is both.
          (beginning === 'gi' && RHYMES.has(letters.slice(1)))),
    )
  );
}

import { remember } from '../../../domain/text/remember';
import { nameKey } from '../../../domain/text/fold';
import { lookUp } from '../../../domain/text/word-table';

/** What offices are called for short, and in full. A leading S is "Sở": `SNV`, `SGD&ĐT`. */
const DEPARTMENTS: readonly (readonly [string, string])[] = [
  ['nv', 'nội vụ'],
  ['tc', 'tài chính'],
  ['tp', 'tư pháp'],
  ['xd', 'xây dựng'],
  ['yt', 'y tế'],
  ['ct', 'công thương'],
  ['ngv', 'ngoại vụ'],
  ['gtvt', 'giao thông vận tải'],
  ['gd đt', 'giáo dục đào tạo'],
  ['kh đt', 'kế hoạch đầu tư'],
  ['kh cn', 'khoa học công nghệ'],
  ['tt tt', 'thông tin truyền thông'],
  ['tn mt', 'tài nguyên môi trường'],
  ['nn mt', 'nông nghiệp môi trường'],
  ['nn ptnt', 'nông nghiệp phát triển nông thôn'],
  ['lđ tb xh', 'lao động thương binh xã hội'],
  ['vh tt dl', 'văn hóa thể thao du lịch'],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['đbqh', 'đại biểu quốc hội'],
  ['mttq', 'mặt trận tổ quốc'],
  ['lđlđ', 'liên đoàn lao động'],
  ['vp', 'văn phòng'],
  ['bql', 'ban quản lý'],
  ['kcn', 'khu công nghiệp'],
  ['tp hcm', 'thành phố hồ chí minh'],
  ['hcm', 'hồ chí minh'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
];
/** One letter is an abbreviation only with its full stop: H'Mông is no district. */
const WITH_STOP: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  t: 'tỉnh',
  h: 'huyện',
  q: 'quận',
  p: 'phường',
  x: 'xã',
};

/** Two departments share their letters with other words; only "STP" is one, never "TP". */
const SHORTEST_WITHOUT_S = 4;

const EXPANSIONS: readonly (readonly [RegExp, string])[] = [
  ...DEPARTMENTS.map(([short, full]) => {
    const needsS = short.replace(/ /g, '').length < SHORTEST_WITHOUT_S;
    return needsS
      ? ([alone(`(?:s|${nameKey('sở')} )${short}`), `sở ${full}`] as const)
      : ([alone(`(s?)${short}`), full] as const);
  }),
  ...OTHERS.map(([short, full]) => [alone(short), full] as const),
].map(([pattern, full]) => [pattern, nameKey(full)]);

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const Y_FOR_I = new RegExp(`^([hklmst]|qu)y(${TONE}?)$`);
const FINAL_K = new RegExp(`^(.*[^k])k(${TONE}?)$`);

/**
 * The key of a name as it is spelled anywhere: abbreviations in full, "và" left out, Lí = Lý and
 * Qui = Quy, Đắk = Đắc = Đăk. Like `nameKey`, it keeps letters and tones.
 */
export const spellingKey = remember((text: string): string => {
  const stopped = text.normalize('NFC').replace(STOPPED, (_, short: string) => {
    return `${lookUp(WITH_STOP, short.toLowerCase()) ?? short} `;
  });
  let key = nameKey(stopped);
  for (const [pattern, full] of EXPANSIONS) {
    key = key.replace(pattern, (_, s: unknown) => (s === 's' ? `${SO} ${full}` : full));
  }
  return key
    .split(' ')
    .filter((word) => word !== VA)
    .map(respell)
    .join(' ');
});

const STOPPED = /(?<![\p{L}\p{M}\p{N}])(tp|tx|tt|t|h|q|p|x)\.\s*(?=[\p{L}\p{N}])/giu;
const SO = nameKey('sở');
const VA = nameKey('và');

function respell(word: string): string {
  const spelled = word.replace(Y_FOR_I, '$1i$2').replace(FINAL_K, '$1c$2');
  // What stops is said with the acute where nothing is written: Đăk is Đắk.
  return /(?:[cpt]|ch)$/.test(spelled) ? `${spelled}\u0301` : spelled;
}

/** The letters standing alone, together or apart, with đ or without. */
function alone(short: string): RegExp {
  const letters = short.replace(/ /g, ' ?').replace(/đ/g, '[đd]');
  return new RegExp(`(?<=^| )${letters}(?= |$)`, 'g');
}

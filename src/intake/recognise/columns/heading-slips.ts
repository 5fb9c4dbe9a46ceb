import { isOneSlip } from '../../../domain/text/likeness';

type KeyMeaning = 'other' | 'evidence' | 'unitNote' | 'self' | 'max' | 'result' | 'title';

/** Words inside a heading that settle it; somebody else's columns are asked for first. */
const KEY_WORDS: readonly (readonly [KeyMeaning, readonly string[]])[] = [
  ['other', ['tham dinh', 'chenh lech', 'tong diem', 'giai trinh', 'phu trach', 'nam truoc']],
  ['evidence', ['minh chung', 'kiem chung', 'tai lieu']],
  ['unitNote', ['ghi chu']],
  ['self', ['tu cham', 'tu danh gia']],
  ['max', ['toi da', 'diem chuan', 'thang diem', 'khung diem']],
  ['result', ['ket qua', 'thuc hien']],
  ['title', ['noi dung', 'tieu chi', 'mat cong tac']],
];

/** "Số điểm tự cchấm", "Nội dugn": one slip of the hand in the words that matter. */
export function slippedKeyWords(words: string): KeyMeaning | undefined {
  const list = words.split(' ');
  for (const [meaning, phrases] of KEY_WORDS) {
    if (phrases.some((phrase) => holdsNearly(list, phrase))) return meaning;
  }
  return undefined;
}

function holdsNearly(words: readonly string[], phrase: string): boolean {
  const width = phrase.split(' ').length;
  return words.some((_, at) => {
    const window = words.slice(at, at + width);
    return window.length === width && isOneSlip(window.join(' '), phrase);
  });
}

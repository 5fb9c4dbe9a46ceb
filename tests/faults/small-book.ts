import type { BookDraft, ClaimCells, Value } from '../support/book/draft';

/** Twelve criteria, one of them asked as a share of a target. */
const CRITERIA = [
  'I | Mục | | Cộng',
  ...['I.1', 'I.2', 'I.3', 'I.4'].map((code) => `${code} | | 10 | Trực tiếp`),
  'II | Mục | | Cộng',
  ...['II.1', 'II.2', 'II.3', 'II.4'].map((code) => `${code} | | 10 | Trực tiếp`),
  'III | Mục | | Cộng',
  ...['III.1', 'III.2', 'III.3', 'III.4'].map((code) => `${code} | | 5 | Trực tiếp`),
];

export const UNITS = ['An Bình', 'Bình Sơn', 'Cẩm Hà', 'Duy Xuyên'] as const;

type Claims = Readonly<Record<string, Value | ClaimCells>>;

function claimsOf(at: number): Claims {
  const codes = CRITERIA.map((line) => line.split(' | ')[0] ?? '').filter((code) =>
    code.includes('.'),
  );
  const claims = Object.fromEntries(
    codes.map((code, index): [string, ClaimCells] => [
      code,
      { self: (code.startsWith('III') ? 5 : 10) - at - (index % 2), evidence: `Báo cáo ${code}` },
    ]),
  );
  // A number written as text: something to propose, and to accept.
  return at === 1 ? { ...claims, 'I.2': { self: '8,5 điểm' }, 'II.3': { self: '7.25' } } : claims;
}

export const SMALL_BOOK: BookDraft = {
  criteria: CRITERIA,
  classes: [
    { name: 'Xuất sắc', from: '90' },
    { name: 'Tốt', from: '70' },
  ],
  awards: [
    {
      award: 'Bằng khen',
      quantity: '1',
      method: 'Theo phiếu',
      voteMethod: 'Bỏ phiếu kín',
      voteShare: 'từ 80%',
      voteBase: 'tổng số thành viên',
    },
  ],
  units: Object.fromEntries(UNITS.map((name, at) => [name, { claims: claimsOf(at) }])),
};

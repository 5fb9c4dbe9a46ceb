/** What a line of *Niêm phong* is about, as the column *Mục* says it. */
export const SEAL_ITEMS = {
  code: 'Mã niêm phong',
  digest: 'Mã đầy đủ (SHA-256)',
  time: 'Thời điểm',
  person: 'Người niêm phong',
  cluster: 'Cụm, khối',
  year: 'Năm',
  state: 'Tình trạng',
  inputs: 'Phiếu của các đơn vị',
  regulation: 'Quy chế',
  records: 'Các ghi nhận khác',
  log: 'Nhật ký',
  results: 'Kết quả',
  covered: 'Trong phạm vi niêm phong',
  notCovered: 'Ngoài phạm vi',
} as const;

export type SealItem = keyof typeof SEAL_ITEMS;

/** The fingerprint cannot cover itself. */
export const NOT_SEALED: ReadonlySet<string> = new Set([SEAL_ITEMS.code, SEAL_ITEMS.digest]);

/** `Hạng 1`: one line for each unit that was ranked. */
export function rankItem(rank: string): string {
  return `Hạng ${rank}`;
}

/** `Đề nghị 1`: one line for each award that was proposed. */
export function proposalItem(order: number): string {
  return `Đề nghị ${String(order)}`;
}

import type { GatherWords } from '../gather-words';

export const gather: GatherWords = {
  openEnds: (units, awards) =>
    [
      ...(units.length > 0 ? [`chưa có tổng điểm: ${units.join(', ')}`] : []),
      ...(awards.length > 0 ? [`chưa quyết định: ${awards.join(', ')}`] : []),
    ].join('; '),
  more: (count) => `và ${String(count)} chỗ khác`,
  status: { new: 'Đã gom', changed: 'Đã gom lại', same: 'Không đổi', refused: 'Không gom' },
  logGathered: 'Gom sổ',
  logAgain: 'Gom lại sổ',
  logBook: (units, seal) =>
    `${String(units)} đơn vị · ${seal === '' ? 'chưa niêm phong' : `niêm phong ${seal}`}`,
  unsealed: 'chưa niêm phong',
  summary: (taken, books, units) =>
    `Đã gom ${String(taken)}/${String(books)} sổ, ${String(units)} đơn vị`,
  nothing: 'Không gom được sổ nào: chưa ghi gì.',
  changed: (count) => `${String(count)} chỗ khác với lần gom trước`,
  book: 'Sổ',
  cluster: 'Cụm, khối',
  units: 'Đơn vị',
  seal: 'Niêm phong',
  state: 'Tình trạng',
  about: 'Chỗ thay đổi',
  title: 'Gom sổ của các cụm',
  hint: 'Chọn sổ kết quả (.xlsx) của các cụm cùng quy chế, đã xếp hạng. Gom lại thì chỉ sổ đã thay đổi được ghi.',
  choose: 'Chọn các sổ…',
  working: (done, total) => `Đang đọc sổ ${String(done)}/${String(total)}`,
  writing: 'Đang ghi và xếp hạng',
};

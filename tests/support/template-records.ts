import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { addRows, typeForUnits, typeSetting, typeTargets } from './template-book';

type Prepare = (excel: EmbeddedExcel) => Promise<void>;

/** What a clerk fills in besides the units' forms, before a book of each template can be ranked. */
export const RECORDS: Readonly<Record<string, Prepare>> = {
  'so-noi-vu-100': async (excel) => {
    typeTargets(excel);
    await addRows('ThanhTich', [['Tỉnh B', 2026, 'Cờ thi đua của Chính phủ']]);
  },
  'diem-1000-ty-le': async (excel) => {
    typeTargets(excel);
    const units = ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E', 'Phường G', 'Phường H', 'Phường K'];
    const bureaux = ['Sở Nội vụ', 'Sở Khoa học và Công nghệ', 'Văn phòng Ủy ban nhân dân tỉnh'];
    await addRows('DiemNgoai', [
      ...units.flatMap((unit, at) =>
        bureaux.map((bureau) => ['I.5.1', unit, bureau, '', `hạng ${String(at + 1)}`]),
      ),
      ...units.map((unit, at) => ['I.5.2', unit, 'Mặt trận Tổ quốc tỉnh', '', '', 95 - at]),
    ]);
  },
  'cum-18-noi-dung-4-linh-vuc': async (excel) => {
    typeTargets(excel);
    const units = ['A', 'B', 'C', 'D', 'E', 'G', 'H'].map((name) => `Tỉnh ${name}`);
    const sections = { I: 30, II: 25, III: 25, IV: 20 };
    await addRows(
      'DiemNgoai',
      Object.entries(sections).flatMap(([code, max]) =>
        units.flatMap((unit, at) =>
          units
            .filter((assessor) => assessor !== unit)
            .map((assessor, order) => [code, unit, assessor, '', '', max - order - at / 4]),
        ),
      ),
    );
  },
  'khoi-nho-khong-dong-deu': async (excel) => {
    typeTargets(excel);
    typeSetting(excel, 'Đã rà soát điều kiện không xét, chưa xét', '01/12/2026');
    typeSetting(excel, 'Có đủ dữ liệu khen thưởng từ năm', '2025');
    const units = ['Sở A', 'Sở B', 'Sở C', 'VP D', 'VP E', 'Quỹ G', 'Quỹ H'];
    typeForUnits(excel, 'Ngày đăng ký thi đua', units.length, '15/02/2026');
    typeForUnits(excel, 'Ngày ký giao ước', units.length, '20/02/2026');
    const held = 'Tập thể lao động xuất sắc';
    await addRows(
      'ThanhTich',
      units.flatMap((unit) => [2025, 2026].map((year) => [unit, year, held])),
    );
    await addRows('KhongXet', [['VP E', 'DK4', '', '', 'Còn nợ bảo hiểm xã hội']]);
    const award = 'Bằng khen giai đoạn 2022-2026 của Chủ tịch Ủy ban nhân dân tỉnh';
    await addRows('SuyTon', [
      ballot(award, 'Sở A', 7),
      ballot(award, 'Quỹ G', 6),
      ballot(award, 'VP D', 5),
    ]);
  },
  'tru-diem-200': async () => {
    const units = ['Vụ A', 'Vụ B', 'Vụ C', 'Cục D', 'Cục E', 'VP G', 'Viện H'];
    await addRows(
      'SuyTon',
      units.map((unit) => ballot('Cờ thi đua của Bộ', unit, 6)),
    );
  },
};

/** A secret ballot of seven, all present, the one who chairs among those who agree. */
function ballot(award: string, unit: string, agree: number): readonly (string | number)[] {
  const people = [7, 7, 7, 7, ''];
  return [`Suy tôn: ${award}`, unit, 1, 'Bỏ phiếu kín', ...people, agree, 7 - agree, 0, 0, 'Có'];
}

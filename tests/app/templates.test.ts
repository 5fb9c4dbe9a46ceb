import { importSubmissions } from '../../src/app/import-submissions';
import { rankWorkbook } from '../../src/app/rank-workbook';
import type { RankReport } from '../../src/app/rank-report';
import { listTemplates } from '../../src/app/templates';
import { isAboutRegulation, severityOf } from '../../src/domain/findings/catalogue';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { recordsOf, sheetOf } from '../support/cells';
import {
  filledForms,
  IN_TIME,
  openTemplate,
  typeForUnits,
  typeRow,
  typeSetting,
  typeTargets,
} from '../support/template-book';

let excel: EmbeddedExcel;
afterEach(() => {
  excel.uninstall();
});

/** What a clerk fills in besides the units' forms. */
const PREPARE: Readonly<Record<string, () => void>> = {
  'so-noi-vu-100': () => {
    typeTargets(excel);
  },
  'diem-1000-ty-le': () => {
    typeTargets(excel);
    const units = ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E', 'Phường G', 'Phường H', 'Phường K'];
    const ranks = units.flatMap((unit, index) =>
      ['Sở Nội vụ', 'Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh'].map((assessor) => [
        'I.5.1',
        unit,
        assessor,
        '',
        index + 1,
      ]),
    );
    const survey = units.map((unit, index) => ['I.5.2', unit, 'Mặt trận Tổ quốc', '', '', 95 - index]);
    outsideMarks([...ranks, ...survey]);
  },
  'cum-18-noi-dung-4-linh-vuc': () => {
    typeTargets(excel);
    const units = ['A', 'B', 'C', 'D', 'E', 'G', 'H'].map((name) => `Tỉnh ${name}`);
    const sections = { I: 30, II: 25, III: 25, IV: 20 };
    outsideMarks(
      Object.entries(sections).flatMap(([code, max]) =>
        units.flatMap((unit, at) =>
          units
            .filter((assessor) => assessor !== unit)
            .map((assessor, order) => [code, unit, assessor, '', '', max - order - at / 4]),
        ),
      ),
    );
  },
  'khoi-nho-khong-dong-deu': () => {
    typeTargets(excel);
    typeSetting(excel, 'Đã rà soát điều kiện không xét, chưa xét', '01/12/2026');
    typeSetting(excel, 'Có đủ dữ liệu khen thưởng từ năm', '2025');
    typeForUnits(excel, 'Ngày đăng ký thi đua', 7, '15/02/2026');
    typeForUnits(excel, 'Ngày ký giao ước', 7, '20/02/2026');
    const units = ['Sở A', 'Sở B', 'Sở C', 'VP D', 'VP E', 'Quỹ G', 'Quỹ H'];
    const honours = units.flatMap((unit) =>
      ['2025', '2026'].map((year) => [unit, year, 'Tập thể lao động xuất sắc']),
    );
    honours.forEach((row, index) => {
      typeRow(excel, 'Khen thưởng đã có', 'Đơn vị', index, row);
    });
    typeRow(excel, 'Không xét, chưa xét', 'Đơn vị', 0, ['VP E', 'DK4', '', '', 'Còn nợ bảo hiểm xã hội']);
    const award = 'Suy tôn: Bằng khen giai đoạn 2022-2026 của Chủ tịch Ủy ban nhân dân tỉnh';
    const votes = [7, 6, 5];
    ['Sở A', 'Quỹ G', 'VP D'].forEach((unit, index) => {
      const agree = votes[index] ?? 0;
      typeRow(excel, 'Kết quả suy tôn', 'Nội dung biểu quyết', index, [
        ...[award, unit, 1, 'Bỏ phiếu kín', 7, 7, 7, 7, ''],
        ...[agree, 7 - agree, 0, 0],
      ]);
    });
  },
  'tru-diem-200': () => undefined,
};

function outsideMarks(rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((row, index) => {
    typeRow(excel, 'Điểm chấm ngoài', 'Mã', index, row);
  });
}

async function takeAndRank(seed: string): Promise<RankReport> {
  const files = await filledForms(excel, seed);
  const taken = await importSubmissions(files, IN_TIME);
  expect(taken.files.map(({ name, problem }) => [name, problem])).toEqual(files.map(({ name }) => [name, null]));
  return rankWorkbook(IN_TIME);
}

test.each(Object.keys(PREPARE))('try %s', async (name) => {
  excel = await openTemplate(name);
  const first = await rankWorkbook(IN_TIME);
  console.log(first.findings.filter((f) => isAboutRegulation(f.kind)).map((f) => [f.kind, severityOf(f.kind)]));
  const t = Date.now();
  PREPARE[name]?.();
  console.log('prepared', Date.now() - t);
  const report = await takeAndRank(name);
  console.log(name, Date.now() - t, report.findings.map((f) => [f.kind, f.unit, f.criterion, f.raw, JSON.stringify(f.params)]), report.outcome.units.map((u) => [u.scores.unit.code, u.scores.total?.toString(), u.scores.base.toString(), u.scores.percent?.toString(), u.rank, u.classification]));
  console.log(report.outcome.proposal.map(p=>[p.unit,p.award?.name,p.status,JSON.stringify(p.reasons)].join()));
});

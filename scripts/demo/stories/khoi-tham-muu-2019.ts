import { join } from 'node:path';
import { sameAs, saysAll } from '../check';
import { nextOf, runOf } from '../expected';
import { readReport, unitIn } from '../report';
import { sameOutcome } from '../same-outcome';
import type { Story } from '../story';
import { paperText, rosterIn } from '../written';

const OFFICE = 'Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh';

export const KHOI_THAM_MUU_2019: Story = {
  name: 'khoi-tham-muu-2019',
  from: 'assets/samples/khoi-tham-muu-2019',
  shows: {
    vi: 'Khối 7 cơ quan, 2019: tên có dấu phẩy, một nộp chậm, một kỷ luật, phó lên trưởng, họp tháng 3 năm sau',
    en: 'Block of 7, 2019: commas in a name, one late, one disciplined, the deputy takes over, meeting next March',
  },
  outcome: {
    vi: 'hạng 1 (chậm) và hạng 4 (kỷ luật) không xét; Cờ: Sở Nội vụ; Bằng khen: VP Đoàn ĐBQH, HĐND và UBND; Sở Tài chính; 2020: Sở Ngoại vụ, Sở Tài chính',
    en: 'ranks 1 (late) and 4 (disciplined) left out; flag: Sở Nội vụ; merit: the office with commas; Sở Tài chính; 2020: Sở Ngoại vụ, Sở Tài chính',
  },
  steps: ({ from, to }) => {
    const [result, json] = [join(to, 'ket-qua.xlsx'), join(to, 'ket-qua.json')];
    const papers = join(to, 'van-ban');
    const next = join(to, 'so-2020.xlsx');
    return [
      {
        says: { vi: 'Nhập bảy phiếu rồi xếp hạng.', en: 'The seven files, ranked.' },
        command: [
          ...['rank', join(from, 'so.xlsx'), '--submissions', join(from, 'phieu')],
          ...['--out', result, '--json', json],
        ],
        exit: 0,
        checks: () => {
          const report = readReport(json);
          return [
            sameOutcome(runOf(from, 'tongKet'), report),
            sameAs(
              {
                vi: 'phiếu của đơn vị có dấu phẩy về đúng chỗ',
                en: 'the sheet of the unit with commas is its own',
              },
              'VP Doan DBQH, HDND va UBND tinh.xlsx',
              unitIn(report, 'VP').file,
            ),
            sameAs(
              {
                vi: 'họp 09/3/2020 cho năm 2019: quy chế không có gì để hỏi',
                en: 'meeting in March for 2019: nothing to ask about the regulation',
              },
              [],
              report.findings.filter(({ code }) => code.startsWith('Q')).map(({ code }) => code),
            ),
          ];
        },
      },
      {
        says: { vi: 'Soạn tờ trình, biên bản, danh sách.', en: 'The papers of the conference.' },
        command: ['papers', result, '--out', papers],
        exit: 0,
        checks: () => [
          saysAll(
            { vi: 'tờ trình: tên có dấu phẩy không lẫn', en: 'letter: the commas confuse nobody' },
            paperText(join(papers, 'Tờ trình.docx')),
            [`2 tập thể (${OFFICE}; Sở Tài chính)`],
          ),
          saysAll(
            {
              vi: 'biên bản: họp tháng 3, phó lên trưởng',
              en: 'minutes: in March, the deputy takes over',
            },
            paperText(join(papers, 'Biên bản.docx')),
            [
              'ngày 09/03/2020',
              'Khối trưởng: Sở Tư pháp.',
              'Khối trưởng năm 2020: Sở Ngoại vụ.',
              'Khối phó năm 2020: Sở Tài chính.',
            ],
          ),
          saysAll(
            { vi: 'phụ lục nêu lý do không đề nghị', en: 'the annex says why not' },
            paperText(join(papers, 'Phụ lục các trường hợp không đề nghị.docx')),
            ['Nộp phiếu chậm: không xét khen thưởng', 'Một công chức bị kỷ luật cảnh cáo'],
          ),
        ],
      },
      {
        says: {
          vi: 'Sổ năm 2020 (mã thoát 1: chưa có quyết định khen thưởng).',
          en: 'The workbook of 2020 (exit 1: nothing is decided yet).',
        },
        command: ['next', result, '--out', next],
        exit: 1,
        checks: async () => {
          const { units, ...wanted } = nextOf(from);
          return [
            sameAs(
              { vi: 'phó năm 2019 làm trưởng năm 2020', en: 'the deputy of 2019 leads in 2020' },
              { ...wanted, units: [...units].sort() },
              await rosterIn(next),
            ),
          ];
        },
      },
    ];
  },
};

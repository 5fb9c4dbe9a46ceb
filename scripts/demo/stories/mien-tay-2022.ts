import { join } from 'node:path';
import { sameAs, saysAll, saysNone } from '../check';
import { nextOf, runOf } from '../expected';
import { finalOf, findingsOn, readReport } from '../report';
import { sameOutcome } from '../same-outcome';
import type { Story } from '../story';
import { lineageIn, paperText, papersText, rosterIn } from '../written';

const MERIT = 'Bằng khen của Bộ trưởng Bộ Nội vụ';

export const MIEN_TAY_2022: Story = {
  name: 'mien-tay-2022',
  from: 'assets/samples/mien-tay-2022',
  shows: {
    vi: '13 Sở Nội vụ, 2022, thang 1.000: bằng điểm ở ngưỡng, cờ luân lưu, 13 đơn vị còn 6 năm 2025',
    en: '13 departments, 2022, 1,000 points: a tie at the quota’s edge, hand-over flag, 13 become 6 in 2025',
  },
  outcome: {
    vi: 'Bằng khen thứ ba chưa quyết định, rồi do phiếu (8/13): Vĩnh Long; sổ 2026 có 6 đơn vị',
    en: 'the third certificate undecided, then by vote (8/13): Vĩnh Long; the book of 2026 has 6 units',
  },
  steps: ({ from, to }) => {
    const [open, voted] = [join(to, 'chua-bieu-quyet.json'), join(to, 'da-bieu-quyet.json')];
    const result = join(to, 'da-bieu-quyet.xlsx');
    const papers = join(to, 'van-ban');
    const [next, old] = [join(to, 'so-2026.xlsx'), join(to, 'ten-cu.json')];
    return [
      {
        says: {
          vi: 'Trước hội nghị: Tiền Giang và Vĩnh Long bằng nhau ở mọi bước (mã thoát 1).',
          en: 'Before the meeting: Tiền Giang and Vĩnh Long are level at every step (exit 1).',
        },
        command: [
          ...['rank', join(from, 'so.xlsx')],
          ...['--out', join(to, 'chua-bieu-quyet.xlsx'), '--json', open],
        ],
        exit: 1,
        checks: () => {
          const report = readReport(open);
          const [tie] = report.ties.filter(({ units }) => units.includes('VL'));
          return [
            sameOutcome(runOf(from, 'chuaBieuQuyet'), report),
            sameAs(
              { vi: 'bằng điểm ở ngưỡng Bằng khen', en: 'level at the edge of the certificates' },
              [['TG', 'VL'], MERIT],
              [tie?.units, tie?.atEdgeOf],
            ),
          ];
        },
      },
      {
        says: {
          vi: 'Hội nghị bỏ phiếu phân định: 8/13 cho Vĩnh Long.',
          en: 'The meeting votes on the tie: 8 of 13 for Vĩnh Long.',
        },
        command: ['rank', join(from, 'so-da-bieu-quyet.xlsx'), '--out', result, '--json', voted],
        exit: 0,
        checks: () => {
          const report = readReport(voted);
          return [
            sameOutcome(runOf(from, 'daBieuQuyet'), report),
            sameAs(
              { vi: 'cờ luân lưu không được điểm thưởng', en: 'the hand-over flag earns no bonus' },
              ['0', '10'],
              [finalOf(report, 'BL', 'T.1'), finalOf(report, 'CT', 'T.1')],
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
            { vi: 'tờ trình: ba Bằng khen', en: 'letter: three certificates' },
            paperText(join(papers, 'Tờ trình.docx')),
            [
              `${MERIT}: 3 tập thể (Sở Nội vụ tỉnh Đồng Tháp, Sở Nội vụ tỉnh Bạc Liêu, Sở Nội vụ tỉnh Vĩnh Long)`,
            ],
          ),
          saysNone(
            { vi: 'cờ luân lưu không phải khen thưởng', en: 'the hand-over flag is no award' },
            papersText(papers),
            ['luân lưu'],
          ),
        ],
      },
      {
        says: {
          vi: 'Sổ 2026 từ sổ 2025, năm 13 đơn vị hợp nhất còn 6 (mã thoát 1: 2025 chưa có điểm).',
          en: 'The book of 2026 from that of 2025, when 13 became 6 (exit 1: 2025 has no points yet).',
        },
        command: ['next', join(from, 'so-2025.xlsx'), '--out', next],
        exit: 1,
        checks: async () => {
          const { units, ...wanted } = nextOf(from);
          const lineage = await lineageIn(next);
          return [
            sameAs(
              { vi: 'sáu đơn vị kế thừa', en: 'the six heirs' },
              { ...wanted, units: [...units].sort() },
              await rosterIn(next),
            ),
            sameAs(
              { vi: 'còn ghi kế thừa từ ai', en: 'whom they took over is kept' },
              ['Long An', 'Hậu Giang; Sóc Trăng'],
              [lineage['Tây Ninh'], lineage['Cần Thơ']],
            ),
          ];
        },
      },
      {
        says: {
          vi: 'Năm 2026 có phiếu đề tên cũ “Hậu Giang” (mã thoát 1: phải hỏi).',
          en: 'In 2026 a sheet comes under the old name “Hậu Giang” (exit 1: it is asked).',
        },
        command: ['check', next, '--submissions', join(from, 'phieu-2026'), '--json', old],
        exit: 1,
        checks: () => [
          sameAs(
            { vi: 'hỏi có phải phiếu của Cần Thơ (T20)', en: 'asks whether it is Cần Thơ’s (T20)' },
            true,
            findingsOn(readReport(old), 'CT').includes('T20'),
          ),
        ],
      },
    ];
  },
};

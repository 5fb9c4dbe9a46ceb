import { join } from 'node:path';
import { saysAll, sameAs } from '../check';
import { runOf } from '../expected';
import { readReport } from '../report';
import { sameOutcome } from '../same-outcome';
import type { Story } from '../story';
import { paperText } from '../written';

export const KHOI_THAM_MUU_2020: Story = {
  name: 'khoi-tham-muu-2020',
  from: 'assets/samples/khoi-tham-muu-2020',
  shows: {
    vi: 'Khối 8 cơ quan, có hai Quỹ, 2020: xếp theo tỷ lệ, bỏ phiếu chọn khen giai đoạn 2015–2020',
    en: 'Block of 8 with two funds, 2020: ranked by percent, a vote on an award for 2015–2020',
  },
  outcome: {
    vi: '2 tập thể do phiếu chọn, không theo điểm: Sở KH&ĐT (hạng 1), VP UBND tỉnh (hạng 6)',
    en: '2 collectives by vote, not by points: Sở KH&ĐT (rank 1), VP UBND tỉnh (rank 6)',
  },
  steps: ({ from, to }) => {
    const [result, json] = [join(to, 'ket-qua.xlsx'), join(to, 'ket-qua.json')];
    const papers = join(to, 'van-ban');
    return [
      {
        says: {
          vi: 'Sơ kết 24/7/2020: xếp theo tỷ lệ, kiểm phiếu.',
          en: 'The meeting of 24/7/2020: ranked by percent, votes counted.',
        },
        command: ['rank', join(from, 'so.xlsx'), '--out', result, '--json', json],
        exit: 0,
        checks: () => {
          const report = readReport(json);
          const funds = report.units.filter(({ group }) => group === 'Quỹ');
          const chosen = report.proposal.filter(({ status }) => status === 'proposed');
          return [
            sameOutcome(runOf(from, 'suyTon'), report),
            sameAs(
              { vi: 'hai Quỹ: điểm tối đa áp dụng 80', en: 'the two funds: a base of 80' },
              ['80', '80'],
              funds.map(({ base }) => base),
            ),
            sameAs(
              {
                vi: 'đủ 80% số thành viên: 8/8 và 7/8',
                en: 'four fifths of all members: 8/8 and 7/8',
              },
              ['8/8', '7/8'],
              chosen.map(({ votes }) => `${String(votes?.agree)}/${String(votes?.of)}`),
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
            { vi: 'tờ trình nêu giai đoạn', en: 'the letter names the years' },
            paperText(join(papers, 'Tờ trình.docx')),
            [
              'Về việc đề nghị khen thưởng thành tích giai đoạn 2015 – 2020',
              'Bằng khen của Chủ tịch UBND tỉnh (Giai đoạn 2015-2020): 2 tập thể (Sở Kế hoạch và Đầu tư, Văn phòng Ủy ban nhân dân tỉnh)',
            ],
          ),
        ],
      },
    ];
  },
};

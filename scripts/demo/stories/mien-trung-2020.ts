import { join } from 'node:path';
import { saysAll, sameAs } from '../check';
import { readJson, type ExpectedRun } from '../expected';
import { finalOf, readReport, unitIn } from '../report';
import { sameOutcome } from '../same-outcome';
import type { Story } from '../story';
import { paperText, rosterIn } from '../written';

const FLAG = 'Cờ thi đua của Bộ Nội vụ';
const MERIT = 'Bằng khen của Bộ trưởng Bộ Nội vụ';
const LEADER = 'Sở Nội vụ tỉnh Khánh Hòa';

/** The outcome of this sample is older than the others' and says the same in other words. */
interface Outcome {
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly status: string;
    readonly scores: Readonly<Record<string, string>>;
    readonly total: string;
    readonly base: string;
    readonly percent: string;
    readonly rank: number;
    readonly classification: string;
    readonly award: string | null;
    readonly undecidedAward?: string | null;
  }[];
}

function expectedRun(from: string, run: 'asSent' | 'accepted'): ExpectedRun {
  const file = readJson(join(from, 'expected.json')) as Record<typeof run, Outcome>;
  const { units } = file[run];
  const ranked = units.filter(({ status }) => status === 'ranked');
  const named = (pick: (unit: (typeof units)[number]) => boolean): readonly string[] =>
    units.filter(pick).map(({ name }) => name);
  return {
    units: ranked.map(({ name, total, base, percent, rank, classification, scores }) => ({
      name,
      shortName: name,
      finalTotal: total,
      base,
      percent,
      rank,
      class: classification,
      leaves: scores,
    })),
    awards: [FLAG, MERIT].map((award) => ({
      name: award,
      proposed: named((unit) => unit.award === award),
      undecided: named((unit) => unit.undecidedAward === award),
    })),
    blocked: named(({ status }) => status === 'blocked'),
  };
}

export const MIEN_TRUNG_2020: Story = {
  name: 'mien-trung-2020',
  from: 'assets/samples/mien-trung-2020',
  shows: {
    vi: '11 Sở Nội vụ, 2020: năm đầu của Cụm, chốt 30/11, Hội thao hủy, đơn vị trưởng được đề nghị Cờ',
    en: '11 departments, 2020: first year of the cluster, cut-off 30/11, contest cancelled, the leader gets the flag',
  },
  outcome: {
    vi: 'Cờ: Khánh Hòa; Bằng khen: Đà Nẵng, Quảng Ngãi, Quảng Nam; 2021: Gia Lai, Bình Định',
    en: 'flag: Khánh Hòa; merit: Đà Nẵng, Quảng Ngãi, Quảng Nam; 2021: Gia Lai, Bình Định',
  },
  steps: ({ from, to }) => {
    const book = join(to, 'so.xlsx');
    const sent = ['rank', book, '--submissions', join(from, 'phieu')];
    const result = join(to, 'ket-qua.xlsx');
    const [asSent, accepted] = [join(to, 'nhu-da-gui.json'), join(to, 'ket-qua.json')];
    const firstYear = join(to, 'nam-dau.json');
    const papers = join(to, 'van-ban');
    const next = join(to, 'so-2021.xlsx');
    return [
      {
        says: { vi: 'Tạo sổ từ bộ mẫu.', en: 'A workbook from the sample.' },
        command: ['init', '--template', 'mien-trung-2020', '--out', book],
        exit: 0,
        checks: () => [],
      },
      {
        says: {
          vi: 'Xếp hạng 11 phiếu như đã gửi: ba đơn vị bị giữ lại, một Bằng khen chưa quyết định.',
          en: 'The eleven files as sent: three units held back, one certificate undecided.',
        },
        command: [...sent, '--out', join(to, 'nhu-da-gui.xlsx'), '--json', asSent],
        exit: 1,
        checks: () => [sameOutcome(expectedRun(from, 'asSent'), readReport(asSent))],
      },
      {
        says: {
          vi: 'Chấp nhận ba giá trị đề xuất.',
          en: 'With the three proposed values accepted.',
        },
        command: [...sent, '--accept-proposed', '--out', result, '--json', accepted],
        exit: 0,
        checks: () => {
          const report = readReport(accepted);
          const contests = report.units.map(({ code }) => finalOf(report, code, 'IV.3'));
          return [
            sameOutcome(expectedRun(from, 'accepted'), report),
            sameAs(
              {
                vi: 'Hội thao hủy: ai cũng đủ điểm IV.3',
                en: 'contest cancelled: full points for all',
              },
              ['5'],
              [...new Set(contests)],
            ),
            sameAs(
              {
                vi: 'Cờ ký trước 01/12/2019 không được thưởng',
                en: 'a flag signed before the period earns nothing',
              },
              '0',
              finalOf(report, 'DL', 'T.1'),
            ),
            sameAs(
              {
                vi: 'đơn vị trưởng được đề nghị: có nêu',
                en: 'the leader is proposed: it is said',
              },
              ['leader', true],
              [
                unitIn(report, 'KH').role,
                report.findings.some(({ code, unit }) => code === 'X04' && unit === 'KH'),
              ],
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
            { vi: 'tờ trình: 1 Cờ, 3 Bằng khen', en: 'letter: one flag, three certificates' },
            paperText(join(papers, 'Tờ trình.docx')),
            [`${FLAG}: 1 tập thể (${LEADER})`, `${MERIT}: 3 tập thể (`],
          ),
          saysAll(
            {
              vi: 'biên bản: xung đột lợi ích của đơn vị trưởng, trưởng và phó năm 2021',
              en: 'minutes: the leader’s conflict of interest, leader and deputy of 2021',
            },
            paperText(join(papers, 'Biên bản.docx')),
            [
              `${LEADER} là Cụm trưởng, đồng thời được đề nghị khen thưởng`,
              'Cụm trưởng năm 2021: Sở Nội vụ tỉnh Gia Lai.',
              'Cụm phó năm 2021: Sở Nội vụ tỉnh Bình Định.',
            ],
          ),
        ],
      },
      {
        says: {
          vi: 'Sổ năm 2021 (mã thoát 1: chưa có quyết định khen thưởng).',
          en: 'The workbook of 2021 (exit 1: nothing is decided yet).',
        },
        command: ['next', result, '--out', next],
        exit: 1,
        checks: async () => {
          const { year, leader, deputy, units } = await rosterIn(next);
          return [
            sameAs(
              {
                vi: '2021: Gia Lai trưởng, Bình Định phó, 11 đơn vị',
                en: '2021: Gia Lai leads, Bình Định deputy, 11 units',
              },
              ['2021', 'Sở Nội vụ tỉnh Gia Lai', 'Sở Nội vụ tỉnh Bình Định', 11],
              [year, leader, deputy, units.length],
            ),
          ];
        },
      },
      {
        says: {
          vi: 'Cùng Cụm, thêm điều kiện “chưa được Cờ trong 2 năm”: năm 2019 không ai biết (mã thoát 1).',
          en: 'The same cluster with “no flag in 2 years”: nobody knows about 2019 (exit 1).',
        },
        command: [
          ...['rank', join(from, 'so-nam-dau.xlsx')],
          ...['--out', join(to, 'nam-dau.xlsx'), '--json', firstYear],
        ],
        exit: 1,
        checks: () => {
          const line = readReport(firstYear).proposal.find(({ unitName }) => unitName === LEADER);
          return [
            sameAs(
              { vi: 'chưa rõ, không phải không đạt', en: 'unknown, not failed' },
              [FLAG, 'undecided', `Chưa rõ điều kiện: chưa được ${FLAG} trong 2 năm`],
              [line?.award, line?.status, line?.reasons[0]],
            ),
          ];
        },
      },
    ];
  },
};

import { join } from 'node:path';
import { readJson, type ExpectedRun } from '../expected';
import { readReport } from '../report';
import { sameOutcome } from '../same-outcome';
import type { Both } from '../both';
import type { Story } from '../story';

const FOLDER = 'tests/fixtures/cases';

interface Case {
  readonly name: string;
  readonly exit: number;
  readonly shows: Both;
  readonly outcome: Both;
}

/** The books of the workbook's contract; what each is for stands in their README. */
const CASES: readonly Case[] = [
  {
    name: 'a',
    exit: 0,
    shows: {
      vi: '11 Sở Nội vụ, 100 điểm, thưởng và trừ',
      en: '11 departments, 100 points, bonus and deduction',
    },
    outcome: {
      vi: 'Cờ: Khánh Hòa; Bằng khen: Đà Nẵng, Quảng Ngãi, Quảng Nam',
      en: 'flag: Khánh Hòa; merit: Đà Nẵng, Quảng Ngãi, Quảng Nam',
    },
  },
  {
    name: 'b',
    exit: 0,
    shows: {
      vi: '6 xã, 1.000 điểm, so với dẫn đầu, xếp theo tỷ lệ',
      en: '6 communes, 1,000 points, compared with the leader, by percent',
    },
    outcome: {
      vi: 'Xã B đứng đầu dù ít điểm hơn Xã A (nền 990)',
      en: 'Xã B is first with fewer points than Xã A (base 990)',
    },
  },
  {
    name: 'c',
    exit: 0,
    shows: { vi: 'Khối 8 cơ quan, khen theo phiếu', en: 'block of 8, an award by vote' },
    outcome: { vi: 'Sở KH&ĐT, VP UBND tỉnh', en: 'Sở KH&ĐT, VP UBND tỉnh' },
  },
  {
    name: 'd-no-vote',
    exit: 1,
    shows: {
      vi: '13 Sở Nội vụ, chấm chéo, bằng điểm ở ngưỡng',
      en: '13 departments, peer scores, a tie at the edge',
    },
    outcome: { vi: 'chưa quyết định: Bến Tre, Đồng Tháp', en: 'undecided: Bến Tre, Đồng Tháp' },
  },
  {
    name: 'd',
    exit: 0,
    shows: { vi: 'như trên, đã bỏ phiếu phân định', en: 'the same, after the vote on the tie' },
    outcome: { vi: 'Đồng Tháp', en: 'Đồng Tháp' },
  },
  {
    name: 'e',
    exit: 0,
    shows: { vi: '168 xã trong 16 cụm', en: '168 communes in 16 clusters' },
    outcome: {
      vi: '16 Cờ của tỉnh; 7 trong 8 ứng viên Cờ Chính phủ',
      en: '16 provincial flags; 7 of 8 for the Government flag',
    },
  },
];

function storyOf({ name, exit, shows, outcome }: Case): Story {
  return {
    name: `case-${name}`,
    from: FOLDER,
    shows,
    outcome,
    steps: ({ from, to }) => {
      const json = join(to, 'ket-qua.json');
      return [
        {
          says: { vi: 'Xếp hạng.', en: 'Ranked.' },
          command: [
            ...['rank', join(from, `${name}.xlsx`)],
            ...['--out', join(to, 'ket-qua.xlsx'), '--json', json],
          ],
          exit,
          checks: () => {
            const expected = readJson(join(from, `${name}.expected.json`)) as ExpectedRun;
            return [sameOutcome(expected, readReport(json))];
          },
        },
      ];
    },
  };
}

export const CASE_STORIES: readonly Story[] = CASES.map(storyOf);

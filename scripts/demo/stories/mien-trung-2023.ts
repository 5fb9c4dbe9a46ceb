import { join } from 'node:path';
import { sameAs } from '../check';
import { expectedOf, readJson, runOf } from '../expected';
import { findingsOn, readReport } from '../report';
import { sameOutcome } from '../same-outcome';
import type { Story } from '../story';

const NOBODY = { vi: 'sơ kết: không đề nghị ai', en: 'half a year: nobody is proposed' };

interface Comparison {
  readonly before: { readonly version: string };
  readonly after: { readonly version: string };
  readonly changes: readonly { readonly what: string; readonly key: string }[];
}

export const MIEN_TRUNG_2023: Story = {
  name: 'mien-trung-2023',
  from: 'assets/samples/mien-trung-2023',
  shows: {
    vi: 'Cùng Cụm, sơ kết 6 tháng 2023: quy chế sửa giữa năm, hai phiếu lập theo mẫu cũ',
    en: 'The same cluster at mid-year 2023: regulation amended within the year, two sheets on the old form',
  },
  outcome: {
    vi: 'tiến độ 11 đơn vị, không khen thưởng; phiếu mẫu cũ bị giữ lại tới khi lập lại',
    en: 'progress of 11 units, no award; sheets on the old form wait until they are made anew',
  },
  steps: ({ from, to }) => {
    const book = join(from, 'so.xlsx');
    const [diff, first, second] = ['khac-ban.json', 'nhu-da-gui.json', 'lap-lai.json'].map((name) =>
      join(to, name),
    ) as [string, string, string];
    const sent = join(to, 'nhu-da-gui.xlsx');
    return [
      {
        says: {
          vi: 'Bản 1 và bản 2 của quy chế khác nhau ở đâu (mã thoát 1: có khác).',
          en: 'Where version 2 of the regulation differs from version 1 (exit 1: it does).',
        },
        command: ['diff', book, '--json', diff],
        exit: 1,
        checks: () => {
          const { before, after, changes } = readJson(diff) as Comparison;
          return [
            sameAs(
              { vi: 'đúng các tiêu chí đã sửa', en: 'exactly the criteria that were amended' },
              ['1', '2', expectedOf(from).changes],
              [before.version, after.version, changes.map(({ key }) => key).sort()],
            ),
          ];
        },
      },
      {
        says: {
          vi: 'Nhập 11 phiếu: hai phiếu lập theo mẫu tháng 3 (mã thoát 1).',
          en: 'The eleven files: two are made on the form of March (exit 1).',
        },
        command: [
          ...['rank', book, '--submissions', join(from, 'phieu')],
          ...['--out', sent, '--json', first],
        ],
        exit: 1,
        checks: () => {
          const report = readReport(first);
          return [
            sameOutcome(runOf(from, 'nhuDaGui'), report),
            sameAs(NOBODY, [], report.proposal),
            sameAs(
              {
                vi: 'mẫu cũ nhận ra bằng mã phiếu (T13) hoặc điểm tối đa (C03)',
                en: 'the old form is known by its mark (T13) or its maxima (C03)',
              },
              [true, true],
              [findingsOn(report, 'KT').includes('T13'), findingsOn(report, 'PY').includes('C03')],
            ),
          ];
        },
      },
      {
        says: {
          vi: 'Hai đơn vị lập lại phiếu theo mẫu tháng 7.',
          en: 'The two send their sheets again on the form of July.',
        },
        command: [
          ...['rank', sent, '--submissions', join(from, 'phieu-lap-lai')],
          ...['--out', join(to, 'lap-lai.xlsx'), '--json', second],
        ],
        exit: 0,
        checks: () => {
          const report = readReport(second);
          return [
            sameOutcome(runOf(from, 'lapLai'), report),
            sameAs(NOBODY, [], report.proposal),
            sameAs({ vi: 'theo bản 2', en: 'under version 2' }, '2', report.regulation.version),
          ];
        },
      },
    ];
  },
};

import type { Explanation } from '../../../src/domain/explanation/node';
import { textOf, unitOf } from '../builders';
import { year } from '../year/five-units';
import type { YearDraft } from '../years';
import { explained, type Values } from './shown';

function of(
  code: string,
  more: Partial<YearDraft> = {},
  regulation: Partial<YearDraft['regulation']> = {},
): Explanation {
  return explained(year(more, regulation), code);
}

/** `rank 2 of 5, points 92, 1 ahead, below A 1 96, above C 3 86`. */
function rankOf({ rank }: Explanation): string {
  if (!rank) return 'none';
  const neighbour = (one: typeof rank.above): string =>
    one === null ? '–' : `${one.unit} ${String(one.rank)} ${String(textOf(one.figure))}`;
  return [
    `${String(rank.value)} of ${String(rank.among)} in ${rank.scope}`,
    `${rank.basis} ${String(textOf(rank.figure))}${rank.exact ? ' exactly' : ''}`,
    `${String(rank.ahead)} ahead${rank.dense ? ' by places' : ''}`,
    `${neighbour(rank.above)} < > ${neighbour(rank.below)}`,
  ].join('; ');
}

describe('the rank', () => {
  const tied = {
    A: { I: 58, II: 38 },
    B: { I: 56, II: 40 },
    C: { I: 50, II: 36 },
    D: { I: 50, II: 32 },
  };

  it.each<readonly [string, string, Partial<YearDraft>, Values, string]>([
    ['first', 'A', {}, {}, '1 of 5 in cluster; points 96; 0 ahead; – < > B 2 92'],
    ['between two', 'B', {}, {}, '2 of 5 in cluster; points 92; 1 ahead; A 1 96 < > C 3 86'],
    ['last', 'E', {}, {}, '5 of 5 in cluster; points 75; 4 ahead; D 4 82 < > –'],
    [
      'after two that share theirs',
      'C',
      { sheets: tied },
      {},
      '3 of 4 in cluster; points 86; 2 ahead; A 1 96 < > D 4 82',
    ],
    [
      'after two that share theirs, counted by places',
      'C',
      { sheets: tied },
      { 'Cách ghi đồng hạng': '1, 2, 2, 3' },
      '2 of 4 in cluster; points 86; 1 ahead by places; A 1 96 < > D 3 82',
    ],
    [
      'by percent, exactly',
      'B',
      {},
      {
        'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng',
        'Khi xếp hạng so sánh': 'Điểm chưa làm tròn',
        'Phạm vi xếp hạng, so sánh': 'Toàn sổ',
      },
      '2 of 5 in book; percent 92 exactly; 1 ahead; A 1 96 < > C 3 86',
    ],
    [
      'none',
      'A',
      { exclusions: [{ unit: 'A', consequence: 'Không xếp hạng', reason: 'x' }] },
      {},
      'none',
    ],
  ])('%s', (_, code, more, settings, expected) => {
    expect(rankOf(of(code, more, { settings }))).toBe(expected);
  });

  it('has no tie where nobody has as much', () => {
    expect(of('A').rank?.tie).toBeNull();
  });

  it('tells step by step what parted equals', () => {
    const sheets = { ...tied, E: { I: 60, II: 36 } };
    const settings = {
      'Thứ tự phân định khi bằng điểm': 'điểm mục II cao hơn; điểm mục I cao hơn',
    };
    const told = (code: string): unknown => {
      const { tie } = of(code, { sheets }, { settings }).rank ?? {};
      return (
        tie && {
          others: tie.others.join(),
          level: tie.level.join(),
          stages: tie.stages.map(({ measured, before, behind, level }) => [
            measured.map(({ unit, value }) => `${unit} ${String(value)}`).join(', '),
            before.join(),
            behind.join(),
            level.join(),
          ]),
        }
      );
    };
    expect(told('B')).toEqual({
      others: 'A,E',
      level: '',
      stages: [['A 38, B 40, E 36', '', 'A,E', '']],
    });
    expect(told('A')).toEqual({
      others: 'B,E',
      level: '',
      stages: [['A 38, B 40, E 36', 'B', 'E', '']],
    });
  });

  it('and goes on while some are level', () => {
    const sheets = {
      A: { I: 58, II: 38 },
      B: { I: 58, II: 38 },
      C: { I: 56, II: 40 },
      D: { I: 50, II: 32 },
    };
    const settings = {
      'Thứ tự phân định khi bằng điểm': 'điểm mục II cao hơn; điểm mục I cao hơn',
    };
    const tie = of('A', { sheets }, { settings }).rank?.tie;
    expect(tie?.stages.map(({ before, level }) => [before, level])).toEqual([
      [['C'], ['B']],
      [[], ['B']],
    ]);
    expect(tie?.level).toEqual(['B']);
  });
});

describe('whether it stands in the order', () => {
  it('does, with nothing against it', () => {
    expect(of('A').standing).toEqual({
      status: 'ranked',
      sent: true,
      notRankedWhy: null,
      rankOpen: null,
      blocking: [],
      missing: [],
      exclusions: [],
      failed: [],
    });
  });

  it('waits for a score, and the finding says where', () => {
    const { standing } = of('B', { sheets: { A: { I: 58, II: 38 }, B: { I: null, II: 37 } } });
    expect(standing.status).toBe('blocked');
    expect(standing.missing.map(({ code }) => code)).toEqual(['I']);
    expect(standing.blocking.map(({ unit, criterion }) => [unit, criterion])).toEqual([['B', 'I']]);
  });

  it('is not held up by what is wrong with another unit', () => {
    const { standing } = of('A', { sheets: { A: { I: 58, II: 38 }, B: { I: null, II: 37 } } });
    expect([standing.status, standing.blocking]).toEqual(['ranked', []]);
  });

  it('sent nothing', () => {
    const units = [unitOf('A'), unitOf('B')];
    const { standing } = of('B', { units, sheets: { A: { I: 58, II: 38 } } });
    expect([standing.status, standing.sent]).toEqual(['blocked', false]);
  });

  it('shows what is recorded, and the conditions that are not met', () => {
    const exclusions = [{ unit: 'A', consequence: 'Không xét khen thưởng', reason: 'kỷ luật' }];
    const considerations = [
      { condition: 'tổng điểm từ 99', consequence: 'Không xét khen thưởng', basis: 'Điều 9' },
      { condition: 'tổng điểm từ 50', consequence: 'Không xét khen thưởng' },
      { condition: 'có ký giao ước', consequence: 'Không xét khen thưởng' },
    ];
    const { standing } = of('A', { exclusions }, { considerations });
    expect(standing.exclusions.map(({ reason }) => reason)).toEqual(['kỷ luật']);
    expect(standing.failed.map(({ text, verdict, basis }) => [text, verdict, basis])).toEqual([
      ['tổng điểm từ 99', 'failed', 'Điều 9'],
      ['có ký giao ước', 'unknown', ''],
    ]);
  });
});

describe('the class', () => {
  const shown = ({ classification: own }: Explanation): unknown =>
    own && [
      own.value,
      own.open,
      `${own.basis} ${String(textOf(own.figure))} of ${String(textOf(own.cappedFrom))}`,
      own.bands.map(({ band, reached }) => `${band.name} ${String(reached)}`).join(', '),
      own.stepsDown,
    ];

  it.each<readonly [string, Partial<YearDraft>, Values, readonly unknown[]]>([
    [
      'by its points',
      {},
      {},
      ['Tốt', null, 'points 86 of null', 'Xuất sắc false, Tốt true, Khá true', 0],
    ],
    [
      'under a limit',
      {},
      { 'Tổng điểm tối đa để xếp loại': '75' },
      ['Khá', null, 'points 75 of 86', 'Xuất sắc false, Tốt false, Khá true', 0],
    ],
    [
      'by percent, without a limit',
      {},
      { 'Xếp loại theo': 'Tỷ lệ (%)', 'Tổng điểm tối đa để xếp loại': '75' },
      ['Tốt', null, 'percent 86 of null', 'Xuất sắc false, Tốt true, Khá true', 0],
    ],
    [
      'as the ranking does, on another scale',
      {},
      {
        'Xếp hạng theo': 'Điểm quy đổi',
        'Quy đổi về thang': '200',
        'Tổng điểm tối đa để xếp loại': '150',
      },
      ['Xuất sắc', null, 'normalised 150 of 172', 'Xuất sắc true, Tốt true, Khá true', 0],
    ],
    [
      'lower by what is recorded',
      { exclusions: [{ unit: 'C', consequence: 'Hạ một mức xếp loại', reason: 'x' }] },
      {},
      ['Khá', null, 'points 86 of null', 'Xuất sắc false, Tốt true, Khá true', 1],
    ],
  ])('%s', (_, more, settings, expected) => {
    expect(shown(of('C', more, { settings }))).toEqual(expected);
  });

  it('shows the conditions of each band, with the rank', () => {
    const classes = [
      { name: 'Xuất sắc', from: '90', condition: 'dẫn đầu cụm, khối; tổng điểm từ 90' },
      { name: 'Tốt', from: '80' },
    ];
    const [first, second] = of('B', {}, { classes }).classification?.bands ?? [];
    expect(first?.conditions).toEqual([
      { text: 'dẫn đầu cụm, khối', verdict: 'failed', basis: '', place: null },
      { text: 'tổng điểm từ 90', verdict: 'met', basis: '', place: null },
    ]);
    expect(second?.conditions).toEqual([]);
  });

  it('is none where there are no classes, or no rank', () => {
    expect(of('A', {}, { classes: [] }).classification).toBeNull();
    const exclusions = [{ unit: 'A', consequence: 'Không xếp hạng', reason: 'x' }];
    expect(of('A', { exclusions }).classification).toBeNull();
  });
});

describe('the awards', () => {
  const shown = ({ awards, noAward }: Explanation): unknown => [
    ...awards.map(({ tier, status, reasons, holders }) =>
      [
        tier.name,
        status ?? '–',
        reasons.map(({ reason }) => reason).join('+'),
        holders.map(({ unit }) => unit).join(),
      ].join(' | '),
    ),
    noAward?.map(({ reason }) => reason).join() ?? null,
  ];

  it('says of each who gets it, and why or why not', () => {
    expect(shown(of('A'))).toEqual(['Cờ | proposed | byRank | A', 'Bằng khen | – |  | B,C', null]);
    expect(shown(of('B'))).toEqual(['Cờ | – |  | A', 'Bằng khen | proposed | byRank | B,C', null]);
    expect(shown(of('E'))).toEqual(['Cờ | – |  | A', 'Bằng khen | – |  | B,C', 'quotaFull']);
  });

  it('names what is against the unit, award by award, with the conditions', () => {
    const awards = [
      { award: 'Cờ', quantity: '1', condition: 'xếp loại từ Xuất sắc', basis: 'Điều 7' },
      { award: 'Bằng khen', quantity: '1', source: 'Trừ đơn vị được đề nghị Cờ' },
    ];
    const own = of('C', {}, { awards });
    expect(own.awards[0]?.conditions).toEqual([
      { text: 'xếp loại từ Xuất sắc', verdict: 'failed', basis: 'Điều 7', place: null },
    ]);
    expect(shown(own)).toEqual([
      'Cờ | – | conditionFailed | A',
      'Bằng khen | – |  | B',
      'quotaFull',
    ]);
  });
});

it('findings about the unit as a whole are its own, and open', () => {
  const settings = { 'Nộp chậm': 'Trừ 1 mỗi ngày' };
  const submissions = ['A', 'B'].map((unit) => ({ unit, receivedOn: '23/11/2020' }));
  const { findings } = of('A', { submissions }, { settings });
  expect(findings.map(({ kind, unit, criterion }) => [kind, unit, criterion])).toEqual([
    ['submittedLate', 'A', null],
  ]);
});

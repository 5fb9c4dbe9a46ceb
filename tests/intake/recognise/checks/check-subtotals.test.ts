import type { Finding } from '../../../../src/domain/findings/finding';
import { before, change } from '../row-changes';
import { findingsOf, form, HEADINGS, regulation, SELF, type Row } from '../sample-book';

type Rows = Map<string, Row>;

/** What the form of the samples adds up to: every leaf at its maximum less a tenth. */
function sumOf(...sections: readonly string[]): number {
  return regulation.leaves
    .filter(({ code }) => sections.some((section) => code.startsWith(`${section}.`)))
    .reduce((sum, { max }) => sum + max.toNumber() - 0.1, 0);
}

const line = (title: string, value: number | string): Row => [null, null, title, null, null, value];

function differing(rows: (all: Rows) => void): readonly Finding[] {
  return findingsOf([form({ rows })], 'subtotalDiffers');
}

/** The sums that are asked about, by section and what they should be. */
function expected(rows: (all: Rows) => void): readonly unknown[] {
  return differing(rows).map(({ criterion, params }) => [criterion, params?.['expected']]);
}

const MAIN = ['I', 'II', 'III', 'IV', 'V'];

describe('a total under each page', () => {
  /** The headings come again before the page that begins with this row; both pages end with a total. */
  function pages(
    begins: string,
    [first, second]: readonly [number | string, number | string],
    edit: (all: Rows) => void = () => undefined,
  ): readonly unknown[] {
    return expected((all) => {
      edit(all);
      before(begins, line('Cộng', first))(all);
      const entries = [...all];
      all.clear();
      for (const [key, row] of entries) {
        if (key === begins) all.set('headings', [...HEADINGS]);
        all.set(key, row);
      }
      all.set('total', line('Cộng', second));
    });
  }

  const [FIRST, SECOND] = [sumOf('I', 'II'), sumOf('III', 'IV', 'V', 'T') - sumOf('P')];

  it('may be of that page', () => {
    expect(pages('III', [FIRST, SECOND])).toEqual([]);
  });

  it('may be of all pages so far', () => {
    expect(pages('III', [FIRST, FIRST + SECOND])).toEqual([]);
  });

  it('is neither that of another page nor of a part of its own', () => {
    for (const wrong of [SECOND + 1, SECOND + 2 * sumOf('P'), sumOf('III', 'IV', 'V', 'T')]) {
      expect(pages('III', [FIRST, wrong])).toHaveLength(1);
    }
    // All of the table, the main part of the second page and its bonus.
    expect(pages('III', [FIRST, FIRST])).toHaveLength(1);
  });

  it('takes off deductions whatever their sign', () => {
    const negative = (all: Rows): void => {
      for (const code of ['P.1', 'P.2']) {
        change(code, (row) => (row[SELF] = -Number(row[SELF])))(all);
      }
    };
    expect(pages('III', [FIRST, SECOND], negative)).toEqual([]);
  });

  it('leaves out a score that no spreadsheet adds up', () => {
    const said = change('IV.1', (row) => (row[SELF] = 'Đạt'));
    expect(pages('III', [FIRST, SECOND - 2.9], said)).toEqual([]);
    expect(pages('III', [FIRST, SECOND - 1], said)).toHaveLength(1);
  });
});

describe('whose sum a line is', () => {
  it.each<[string, string]>([
    ['Cộng mục I.1', 'I.1'],
    ['Cộng mục i.2.1', 'I.2.1'],
    ['Cộng mục II', 'II'],
    ['Tổng điểm thưởng', 'T'],
    ['Tổng điểm trừ', 'P'],
    ['Cộng: CẢI CÁCH HÀNH CHÍNH', 'I.2'],
    ['Cộng phần Công tác thi đua và khen thưởng', 'III'],
  ])('“%s” is %s', (title, code) => {
    const own = sumOf(code);
    const shown = String(Number(own.toFixed(6)));
    expect(expected((all) => all.set('sum', line(title, own)))).toEqual([]);
    expect(expected((all) => all.set('sum', line(title, own + 0.3)))).toEqual([[code, shown]]);
  });

  it('of a section that the form leaves out nobody can say', () => {
    const without = (all: Rows): void => {
      for (const code of ['IV', 'IV.1', 'IV.2', 'IV.3', 'IV.4']) all.delete(code);
      all.set('sum', line('Cộng mục IV', 3));
    };
    expect(differing(without)).toEqual([]);
  });

  it('of a section with a figure that nobody knows nobody can say either', () => {
    const broken = (all: Rows): void => {
      const error = { kind: 'error', value: '#REF!' };
      change('II.3', (row) => (row[SELF] = error))(all);
      change('II', (row) => (row[SELF] = 1))(all);
      all.set('sum', line('Cộng mục II', 1));
      all.set('total', line('Tổng cộng', 1));
    };
    expect(differing(broken)).toEqual([]);
  });
});

describe('a bare sum in the middle', () => {
  const inFrontOf = (code: string, value: number): readonly unknown[] =>
    expected(before(code, line('Cộng', value)));

  it.each<[string, string, number]>([
    ['of the family above it', 'I.3', sumOf('I.2')],
    ['of the inner family above it', 'I.2.2', sumOf('I.2.1')],
    ['of all above it', 'I.3', sumOf('I.1', 'I.2')],
    ['of everything', 'I.3', sumOf(...MAIN, 'T') - sumOf('P')],
  ])('may be %s', (_, code, value) => {
    expect(inFrontOf(code, value)).toEqual([]);
    expect(inFrontOf(code, value + 0.05)).toHaveLength(1);
  });

  it('should be the innermost family’s, where it is nothing', () => {
    expect(inFrontOf('I.2.2', 77)).toEqual([[null, '4.8']]);
  });

  it('under the last row should be the total', () => {
    const total = sumOf(...MAIN, 'T') - sumOf('P');
    expect(expected((all) => all.set('sum', line('Cộng', 77)))).toEqual([
      [null, String(Number(total.toFixed(6)))],
    ]);
  });
});

describe('the sign of a sum', () => {
  const section = (code: string, value: number): readonly unknown[] =>
    expected(change(code, (row) => (row[SELF] = value)));

  it('is open for deductions', () => {
    expect(section('P', sumOf('P'))).toEqual([]);
    expect(section('P', -sumOf('P'))).toEqual([]);
    expect(section('P', -sumOf('P') - 1)).toEqual([['P', '9.8']]);
  });

  it('is not for anything else', () => {
    expect(section('V', sumOf('V'))).toEqual([]);
    expect(section('V', -sumOf('V'))).toEqual([['V', '9.7']]);
  });
});

import type { RECEIVED_SHEET } from '../../../src/domain/book/sheets/received';
import type { CriterionLine, Row } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf, proposalOf, yearOf, type YearDraft } from '../years';
import { linesOf } from './finding-lines';

type Received = Row<typeof RECEIVED_SHEET>;

const CRITERIA: readonly CriterionLine[] = [['I', '', '100', 'Trực tiếp']];
const PER_DAY: Values = { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5' };

/** The deadline is 20 November 2020. */
function draft(settings: Values, received: Received | null): YearDraft {
  return {
    regulation: { settings, criteria: CRITERIA, awards: [{ award: 'Cờ', quantity: '1' }] },
    sheets: { A: { I: 90 } },
    submissions: received === null ? [] : [{ unit: 'A', ...received }],
  };
}

describe('a sheet that came late', () => {
  it.each<readonly [string, Values, Received | null, readonly string[]]>([
    ['in time', PER_DAY, { receivedOn: '20/11/2020' }, []],
    ['late', PER_DAY, { receivedOn: '23/11/2020' }, ['submittedLate A – D3']],
    // The moment of import may be long after the sheet came.
    ['taken in late', PER_DAY, { receivedOn: '23/11/2020 08:15' }, ['lateUnconfirmed A – D3']],
    ['taken in in time', PER_DAY, { receivedOn: '19/11/2020 08:15' }, []],
    ['nobody wrote when', PER_DAY, { receivedOn: '' }, ['lateUnconfirmed A – D3']],
    ['no record at all', PER_DAY, null, ['lateUnconfirmed A –']],
    ['reminded of', {}, { receivedOn: '23/11/2020' }, ['submittedLate A – D3']],
    ['reminded of, and nobody stands for it', {}, { receivedOn: '23/11/2020 08:15' }, []],
    ['reminded of, and nothing is known', {}, null, []],
    [
      'reminded of what the paper itself says',
      {},
      { receivedOn: '23/11/2020 08:15', document: 'ngày 25/12/2020' },
      ['submittedLate A – D3'],
    ],
    [
      'signed in time and taken in late',
      {},
      { receivedOn: '23/11/2020 08:15', document: 'ngày 18/11/2020' },
      [],
    ],
    [
      'by a day on the paper that nobody has looked at',
      { ...PER_DAY, 'Ngày nộp tính theo': 'Ngày ký văn bản' },
      { receivedOn: '19/11/2020', document: 'ngày 23/11/2020' },
      ['lateUnconfirmed A – D3'],
    ],
    [
      'by number and day as the clerk wrote them',
      { ...PER_DAY, 'Ngày nộp tính theo': 'Ngày ký văn bản' },
      { receivedOn: '19/11/2020', document: 'Số 12/BC-SNV ngày 23/11/2020' },
      ['submittedLate A – D3'],
    ],
    ['no deadline', { ...PER_DAY, 'Hạn nộp phiếu': '' }, { receivedOn: '23/11/2020' }, []],
    ['a rule that cannot be read', { 'Nộp chậm': 'phạt' }, { receivedOn: '23/11/2020' }, []],
  ])('%s', (_, settings, received, expected) => {
    expect(linesOf(yearOf(draft(settings, received)).findings)).toEqual(expected);
  });

  it('says how late, and what it costs', () => {
    const [late] = yearOf(draft(PER_DAY, { receivedOn: '23/11/2020' })).findings;
    expect(late).toMatchObject({
      raw: '23/11/2020',
      params: { days: 3, deadline: '20/11/2020', points: '3', consequence: 'none' },
    });
    const [out] = yearOf(
      draft({ 'Nộp chậm': 'Không xét khen thưởng' }, { receivedOn: '23/11/2020' }),
    ).findings;
    expect(out?.params).toMatchObject({ days: 3, points: '', consequence: 'notConsidered' });
    const [unknown] = yearOf(draft(PER_DAY, null)).findings;
    expect(unknown).toMatchObject({
      raw: '',
      place: { file: null, sheet: null, cell: null },
      params: { received: '', deadline: '20/11/2020', basis: 'received' },
    });
  });

  it.each<readonly [string, Values, Received, string, readonly string[]]>([
    ['keeps its place', {}, { receivedOn: '23/11/2020' }, 'ranked', ['A proposed Cờ']],
    [
      'is not considered',
      { 'Nộp chậm': 'Không xét khen thưởng' },
      { receivedOn: '23/11/2020' },
      'ranked',
      ['A excluded –'],
    ],
    [
      'is not ranked',
      { 'Nộp chậm': 'Không xếp hạng' },
      { receivedOn: '23/11/2020' },
      'notRanked',
      [],
    ],
    [
      'is not ranked, from the sixth day on',
      { 'Nộp chậm': 'chậm 1–5 ngày: 1; trên 5 ngày: không xếp hạng' },
      { receivedOn: '26/11/2020' },
      'notRanked',
      [],
    ],
    [
      'waits for a person to say when it came',
      { 'Nộp chậm': 'Không xếp hạng' },
      { receivedOn: '23/11/2020 08:15' },
      'blocked',
      ['A undecided Cờ'],
    ],
  ])('%s', (_, settings, received, status, proposal) => {
    const outcome = outcomeOf(draft(settings, received));
    expect(outcome.units.map((unit) => unit.status)).toEqual([status]);
    expect(proposalOf(outcome)).toEqual(proposal);
  });
});

import { PROPOSAL_SHEET } from '../../../../src/domain/book/sheets/proposal';
import {
  countDecisions,
  readDecisions,
} from '../../../../src/domain/awards/council/council-decision';
import { table, type Row } from '../../builders';

const FLAG = 'Cờ thi đua của Bộ Nội vụ';

const read = (...rows: readonly Row<typeof PROPOSAL_SHEET>[]) =>
  readDecisions(
    table(
      PROPOSAL_SHEET,
      rows.map((row) => ({ unit: 'Khánh Hòa', award: FLAG, status: 'Đề nghị', ...row })),
    ),
    (status) => status === 'Đề nghị',
  );

describe('what came back for a proposal', () => {
  it.each<readonly [Row<typeof PROPOSAL_SHEET>, string]>([
    [{}, 'open'],
    [{ decisionNumber: '12/QĐ-BNV' }, 'awarded'],
    [{ decision: 'Được tặng' }, 'awarded'],
    [{ decision: 'Đã được khen thưởng' }, 'awarded'],
    [{ decision: 'ĐỒNG Ý', decisionNumber: '12' }, 'awarded'],
    [{ decision: 'Không tặng' }, 'refused'],
    [{ decision: 'Chưa khen', refusal: 'Hồ sơ thiếu' }, 'refused'],
    [{ decision: 'Không khen', decisionNumber: '88/TB-BNV' }, 'refused'],
    [{ refusal: 'Vượt tỷ lệ 20%' }, 'refused'],
    [{ decisionNumber: '12/QĐ-BNV', refusal: 'Hồ sơ thiếu' }, 'unclear'],
    [{ decision: 'Được tặng', refusal: 'Hồ sơ thiếu' }, 'unclear'],
    [{ decision: 'Xem lại' }, 'unclear'],
    [{ decision: 'Khoảng tháng 7' }, 'unclear'],
    [{ decision: `Được tặng (${FLAG})` }, 'awarded'],
    [{ decision: 'Được tặng (Bằng khen của Bộ trưởng)' }, 'unclear'],
    [{ decision: '(Bằng khen của Bộ trưởng)', decisionNumber: '12' }, 'unclear'],
    [{ decision: `(${FLAG})`, decisionNumber: '12' }, 'awarded'],
  ])('%j: %s', (row, outcome) => {
    expect(read(row).map((one) => one.outcome)).toEqual([outcome]);
  });

  it.each([
    ['12/QĐ-BNV, 05/02/2021', '12/QĐ-BNV', '05/02/2021'],
    ['Số 12/QĐ-BNV ngày 5/2/2021', 'Số 12/QĐ-BNV', '05/02/2021'],
    ['487/QĐ-UBND; 15-7-2020', '487/QĐ-UBND', '15/07/2020'],
    ['12/QĐ-BNV', '12/QĐ-BNV', ''],
    ['12/QĐ-BNV, 31/02/2021', '12/QĐ-BNV, 31/02/2021', ''],
    ['05/02/2021', '', '05/02/2021'],
  ])('%s is a number and a day', (decisionNumber, number, signedOn) => {
    expect(read({ decisionNumber })[0]).toMatchObject({ number, signedOn });
  });

  it('counts: proposed, awarded, refused, open', () => {
    const decisions = read(
      { decision: 'Được tặng' },
      { decisionNumber: '12/QĐ' },
      { refusal: 'Vượt tỷ lệ' },
      { decision: '?' },
      {},
      { status: 'Không đề nghị', award: '' },
    );
    expect(countDecisions(decisions)).toEqual({ proposed: 5, awarded: 2, refused: 1, open: 2 });
  });
});

import { PROPOSAL_SHEET } from '../../../../src/domain/book/sheets/proposal';
import {
  aboutAward,
  countDecisions,
  readDecisions,
  withoutAward,
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
    [{ decision: '(cờ thi đua CỦA Bộ Nội vụ)' }, 'open'],
    [{ decision: `(${FLAG})`, refusal: 'Thiếu hồ sơ' }, 'refused'],
    [{ decision: `Không (${FLAG})` }, 'refused'],
    // What stands in brackets in the middle is part of the words.
    [{ decision: 'Được tặng (lần hai) trong năm' }, 'awarded'],
    // Too short for an award.
    [{ decision: 'Được tặng (A)' }, 'awarded'],
    [{ decision: 'Đã tặng thưởng' }, 'awarded'],
    [{ decision: 'Trao tặng' }, 'awarded'],
    [{ decision: 'Duoc tang' }, 'awarded'],
    [{ decision: 'Đạt' }, 'awarded'],
    [{ decision: 'Có' }, 'awarded'],
    // Without their accents the same letters
    [{ decision: 'Tăng cường kiểm tra' }, 'unclear'],
    [{ decision: 'TĂNG CƯỜNG' }, 'unclear'],
    [{ decision: 'Cờ thi đua của Chính phủ' }, 'unclear'],
    [{ decision: 'Đặt vấn đề năm sau' }, 'unclear'],
    [{ decision: 'Công nhận' }, 'awarded'],
    [{ decision: 'Đã duyệt' }, 'awarded'],
    [{ decision: 'Nhất trí' }, 'awarded'],
    [{ decision: 'Approved' }, 'awarded'],
    [{ decision: 'Sẽ tặng' }, 'unclear'],
    [{ decision: 'Cóc' }, 'unclear'],
    [{ decision: 'Bị loại' }, 'refused'],
    [{ decision: 'Loại' }, 'refused'],
    [{ decision: 'Rejected' }, 'refused'],
    [{ decision: 'Not approved' }, 'refused'],
    [{ decision: 'Xét không' }, 'unclear'],
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
    ['12/QĐ-BNV  ngày  05.02.2021', '12/QĐ-BNV', '05/02/2021'],
    ['12/QĐ-BNV of 05/02/2021', '12/QĐ-BNV', '05/02/2021'],
    ['12/QĐ-BNV, Ngay 05/02/2021', '12/QĐ-BNV', '05/02/2021'],
    ['12/QĐ-BNV,05/02/2021', '12/QĐ-BNV', '05/02/2021'],
    ['12/QĐ-BNV – 05/02/2021', '12/QĐ-BNV', '05/02/2021'],
    ['12/QĐ-BNV, 05/02/21', '12/QĐ-BNV, 05/02/21', ''],
    ['ngày 05/02/2021, số 12/QĐ-BNV', 'ngày 05/02/2021, số 12/QĐ-BNV', ''],
    [
      'Quyết định của Chủ tịch Ủy ban nhân dân tỉnh số 12/QĐ-UBND ngày 5/2/2021',
      'Quyết định của Chủ tịch Ủy ban nhân dân tỉnh số 12/QĐ-UBND',
      '05/02/2021',
    ],
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

  it('keeps what a row says, and of rows without a unit or an award nothing', () => {
    const [one, ...others] = read(
      { decision: 'Không', decisionNumber: '88/TB', refusal: 'Vượt tỷ lệ' },
      { unit: '', decision: 'Được tặng' },
      { award: '', decision: 'Được tặng' },
      { status: 'Chưa xác định', decision: 'Được tặng' },
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      unit: 'Khánh Hòa',
      award: FLAG,
      outcome: 'refused',
      number: '88/TB',
      signedOn: '',
      refusal: 'Vượt tỷ lệ',
      row: { row: 2 },
    });
  });

  it.each<readonly [string, string | null, string]>([
    ['Được tặng (Bằng khen)', 'Bằng khen', 'Được tặng'],
    ['Được tặng(Bằng khen)', 'Bằng khen', 'Được tặng'],
    [' (Bằng khen) ', 'Bằng khen', ''],
    ['Được tặng', null, 'Được tặng'],
    ['Được tặng (ab)', null, 'Được tặng (ab)'],
    ['Được tặng (abc)', 'abc', 'Được tặng'],
    [`Được tặng (${'a'.repeat(120)})`, 'a'.repeat(120), 'Được tặng'],
    [`Được tặng (${'a'.repeat(121)})`, null, `Được tặng (${'a'.repeat(121)})`],
    ['(Bằng khen) được tặng', null, '(Bằng khen) được tặng'],
  ])('%j is about %j', (decision, award, words) => {
    expect(aboutAward(decision)).toBe(award);
    expect(withoutAward(decision)).toBe(words);
  });
});

import { findUnit } from '../../../../src/intake/recognise/identity/find-unit';
import { ask, roster } from './asking';

describe('units that were merged or renamed', () => {
  const units = roster(
    {
      code: 'CT',
      name: 'Sở Nội vụ TP. Cần Thơ',
      shortName: 'Cần Thơ',
      successorOf: 'HGi; Sở Nội vụ tỉnh Sóc Trăng; Sóc Trăng',
    },
    {
      code: 'AG',
      name: 'Sở Nội vụ tỉnh An Giang',
      shortName: 'An Giang',
      successorOf: 'Kiên Giang',
    },
    {
      code: 'HGi',
      name: 'Sở Nội vụ tỉnh Hậu Giang',
      shortName: 'Hậu Giang',
      memberTo: '30/06/2025',
      successorOf: 'Vị Thanh',
    },
  ).filter(({ code }) => code !== 'HGi');

  it.each([
    ['Sở Nội vụ tỉnh Hậu Giang', 'Sở Nội vụ TP. Cần Thơ predecessorNamed'],
    ['UBND TỈNH HẬU GIANG', 'Sở Nội vụ TP. Cần Thơ predecessorNamed'],
    ['SNV Sóc Trăng', 'Sở Nội vụ TP. Cần Thơ predecessorNamed'],
    ['Đơn vị: Kiên Giang', 'Sở Nội vụ tỉnh An Giang predecessorNamed'],
    // Of the unit before the unit before.
    ['UBND THÀNH PHỐ VỊ THANH', 'Sở Nội vụ TP. Cần Thơ predecessorNamed'],
    ['Sở Nội vụ thành phố Cần Thơ', 'Sở Nội vụ TP. Cần Thơ'],
    ['Sở Nội vụ An Giang', 'Sở Nội vụ tỉnh An Giang'],
    // The new name stands beside the old ones.
    ['Sở Nội vụ TP Cần Thơ (sáp nhập từ Hậu Giang, Sóc Trăng)', 'Sở Nội vụ TP. Cần Thơ'],
    ['Hậu Giang, Kiên Giang', '– unitUnknown'],
  ])('%s → %s', (line, expected) => {
    expect(ask(units, { line })).toBe(expected);
  });

  it('by the name of the sheet or the file too', () => {
    expect(ask(units, { sheet: 'Hậu Giang' })).toBe('Sở Nội vụ TP. Cần Thơ predecessorNamed');
    expect(ask(units, { file: 'SNV_HauGiang.xlsx' })).toBe(
      'Sở Nội vụ TP. Cần Thơ predecessorNamed',
    );
  });

  it('says both names', () => {
    const line = 'Đơn vị: SNV Hậu Giang';
    const place = { file: 'f', sheet: 's', cell: 'A1' };
    const { findings } = findUnit(units, {
      file: 'phieu.xlsx',
      sheet: 'Sheet1',
      above: [{ text: line, place }],
      below: [],
    });
    expect(findings).toMatchObject([
      {
        unit: 'CT',
        raw: line,
        params: { name: 'Sở Nội vụ TP. Cần Thơ', written: 'Sở Nội vụ tỉnh Hậu Giang' },
      },
    ]);
  });

  it('a unit that is still a member is itself', () => {
    const both = roster(
      { code: 'A', name: 'Xã A Mới', successorOf: 'B' },
      { code: 'B', name: 'Xã Bình An' },
    );
    expect(ask(both, { line: 'Xã Bình An' })).toBe('Xã Bình An');
  });

  it('an old name that holds the new one is the old name', () => {
    const grown = roster({ name: 'Xã Hòa Bình', successorOf: 'Xã Hòa Bình Đông; Phường Tân An' });
    expect(ask(grown, { line: 'UBND XÃ HÒA BÌNH ĐÔNG' })).toBe('Xã Hòa Bình predecessorNamed');
    expect(ask(grown, { line: 'UBND XÃ HÒA BÌNH' })).toBe('Xã Hòa Bình');
    expect(ask(grown, { line: 'xã Tân An' })).toBe('Xã Hòa Bình predecessorNamed');
    // Heads both of the old and of the new.
    expect(ask(grown, { line: 'Phường Tân An', below: 'Xã Hòa Bình, ngày 01/11/2020' })).toBe(
      'Xã Hòa Bình predecessorNamed',
    );
  });

  it('one that was divided is asked about', () => {
    const divided = roster(
      { code: 'A', name: 'Xã Đông', successorOf: 'Xã Bắc Nam' },
      { code: 'B', name: 'Xã Tây', successorOf: 'Xã Bắc Nam' },
    );
    expect(ask(divided, { line: 'Đơn vị: Bắc Nam' })).toBe('– unitAmbiguous');
  });
});

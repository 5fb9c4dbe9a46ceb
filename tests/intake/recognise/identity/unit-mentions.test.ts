import type { Where } from '../../../../src/intake/recognise/identity/unit-name-index';
import { UnitNames } from '../../../../src/intake/recognise/identity/unit-names';
import { roster } from './asking';

/** Who is named, in which order, and how well. */
function named(units: ReturnType<typeof roster>, text: string, where: Where = 'line') {
  return new UnitNames(units)
    .in(text, where)
    .mentions.map(({ units: all, name, otherKind, former }) =>
      [
        all.map(({ code }) => code).join('/'),
        name,
        ...(otherKind ? ['other kind'] : []),
        ...(former ? ['former'] : []),
      ].join(': '),
    );
}

describe('several names in one text', () => {
  const units = roster(
    { code: 'HUE', name: 'Thừa Thiên Huế' },
    { code: 'KT', name: 'Kon Tum' },
    { code: 'GL', name: 'Gia Lai' },
    { code: 'XL', name: 'Xuân Lộc' },
    { code: 'XLD', name: 'Xuân Lộc Đông' },
  );

  it('stand in the order of the text, however long they are', () => {
    const text = 'Gia Lai, Kon Tum, Thừa Thiên Huế';
    expect(named(units, text)).toEqual(['GL: Gia Lai', 'KT: Kon Tum', 'HUE: Thừa Thiên Huế']);
    expect(named(units, 'Thừa Thiên Huế, Gia Lai')).toEqual(['HUE: Thừa Thiên Huế', 'GL: Gia Lai']);
  });

  it('the longest is taken, and the one that it holds only where it stands again', () => {
    expect(named(units, 'Xuân Lộc Đông')).toEqual(['XLD: Xuân Lộc Đông']);
    expect(named(units, 'Xuân Lộc Đông, Xuân Lộc')).toEqual(['XLD: Xuân Lộc Đông', 'XL: Xuân Lộc']);
  });

  it('nothing joins across a name that was taken', () => {
    expect(named(units, 'Kon Xuân Lộc Đông Tum')).toEqual(['XLD: Xuân Lộc Đông']);
    expect(named(units, 'Gia - Kon Tum - Lai')).toEqual(['KT: Kon Tum']);
  });

  it('one that is named twice is one', () => {
    expect(named(units, 'Kon Tum, Gia Lai, Kon Tum')).toEqual(['KT: Kon Tum', 'GL: Gia Lai']);
  });

  it.each(['Tum Kon', 'Lộc Xuân', 'Kon hay Tum', 'Huế', 'Kon Tumm', 'xkon Tum', '2Kon Tum'])(
    '“%s” is none of them',
    (text) => {
      expect(named(units, text)).toEqual([]);
    },
  );
});

describe('several who share a name', () => {
  const units = roster(
    { code: 'X', name: 'Xã Sông Cầu' },
    { code: 'P', name: 'Phường Sông Cầu' },
    { code: 'S', name: 'Sông Cầu' },
  );

  it.each([
    ['UBND Sông Cầu', ['X/P/S: Xã Sông Cầu']],
    ['xã Sông Cầu', ['X: Xã Sông Cầu']],
    ['phường Sông Cầu', ['P: Phường Sông Cầu']],
    // Only one says no kind of its own: it may be this one.
    ['huyện Sông Cầu', ['S: Sông Cầu']],
    ['thị trấn Sông Cầu', ['S: Sông Cầu']],
    // Beside one that tells them apart the shared name says nothing more.
    ['UBND Sông Cầu, xã Sông Cầu', ['X: Xã Sông Cầu']],
    ['phường Sông Cầu, UBND Sông Cầu', ['P: Phường Sông Cầu']],
    ['UBND Sông Cầu, UBND Sông Cầu', ['X/P/S: Xã Sông Cầu']],
    ['xã Sông Cầu và phường Sông Cầu', ['X: Xã Sông Cầu', 'P: Phường Sông Cầu']],
  ])('%s', (text, expected) => {
    expect(named(units, text)).toEqual(expected);
  });

  it('of no kind that there is are none: a shorter name may be meant', () => {
    const communes = roster(
      { code: 'X', name: 'Xã Hòa Bình Đông' },
      { code: 'P', name: 'Phường Hòa Bình Đông' },
      { code: 'H', name: 'Hòa Bình' },
    );
    expect(named(communes, 'tỉnh Hòa Bình Đông')).toEqual(['H: Hòa Bình']);
    expect(named(communes, 'thị trấn Hòa Bình Đông')).toEqual([
      'X/P: Xã Hòa Bình Đông: other kind',
    ]);
  });
});

describe('a unit by the best of its names', () => {
  const units = roster(
    { code: 'HB', name: 'Xã Hòa Bình', successorOf: 'Phường Tân An' },
    { code: 'TX', name: 'Xã Tân Xuân', successorOf: 'Xã Yên Mỹ' },
  );

  it.each([
    ['Phường Tân An, nay là xã Hòa Bình', ['HB: Xã Hòa Bình']],
    ['xã Hòa Bình (trước là phường Tân An)', ['HB: Xã Hòa Bình']],
    ['phường Hòa Bình, xã Hòa Bình', ['HB: Xã Hòa Bình']],
    ['phường Hòa Bình', ['HB: Xã Hòa Bình: other kind']],
    ['phường Hòa Bình, phường Tân An', ['HB: Xã Hòa Bình: other kind']],
    ['xã Tân An', ['HB: Phường Tân An: other kind: former']],
    ['phường Tân An', ['HB: Phường Tân An: former']],
    ['UBND xã Yên Mỹ', ['TX: Xã Yên Mỹ: former']],
  ])('%s', (text, expected) => {
    expect(named(units, text)).toEqual(expected);
  });

  it('a name that is the old one of another is this unit’s own', () => {
    const both = roster(
      { code: 'TX', name: 'Xã Tân Xuân', successorOf: 'HB' },
      { code: 'HB', name: 'Xã Hòa Bình' },
    );
    expect(named(both, 'UBND xã Hòa Bình')).toEqual(['HB: Xã Hòa Bình']);
  });
});

describe('names that are ordinary words once their kind is left out', () => {
  const units = roster(
    { code: 'DL', name: 'Xã Độc Lập' },
    { code: 'A', name: 'Xã An' },
    { code: 'P12', name: 'Phường 12' },
  );

  it.each<[Where, string, boolean]>([
    ['line', 'UBND Độc Lập', true],
    ['line', 'HĐND Độc Lập khóa VI', true],
    ['line', 'MTTQ Độc Lập', true],
    ['line', 'Ủy ban Mặt trận Tổ quốc Độc Lập', true],
    ['line', 'Đảng ủy Độc Lập', true],
    ['line', 'Đoàn thể Độc Lập', false],
    ['line', 'Độc Lập', true],
    ['line', 'Độc Lập, ngày 20 tháng 11', true],
    ['line', 'Độc Lập muôn năm', false],
    ['line', 'Độc Lập ngày', false],
    ['line', 'Phòng làm việc Độc Lập', false],
    ['line', 'Phòng làm việc xã Độc Lập', true],
    ['label', 'Độc Lập (Cụm phó)', true],
    ['label', 'Phòng Độc Lập', false],
    ['label', 'Đảng ủy Độc Lập', true],
    ['label', 'cán bộ xã Độc Lập', true],
    ['name', 'Phiếu Độc Lập 2020', true],
  ])('%s: “%s”: %s', (where, text, expected) => {
    expect(named(units, text, where)).toEqual(expected ? ['DL: Xã Độc Lập'] : []);
  });

  it.each(['An', 'UBND An', '12', 'UBND 12'])('“%s” is too little', (text) => {
    expect(named(units, text)).toEqual([]);
    expect(named(units, text, 'name')).toEqual([]);
  });

  it('whoever has the name without a kind too is found by it anywhere', () => {
    const both = roster({ code: 'DL', name: 'Xã Độc Lập', shortName: 'Độc Lập' });
    expect(named(both, 'Phòng làm việc Độc Lập')).toEqual(['DL: Xã Độc Lập']);
  });
});

describe('what a name for short takes over from the whole one', () => {
  const units = roster(
    { code: 'KH', name: 'Sở Nội vụ tỉnh Khánh Hòa', shortName: 'Khánh Hòa', otherNames: 'Xứ Trầm' },
    { code: 'XM', name: 'Xã Xuyên Mộc', otherNames: 'Yên Mộc' },
    { code: 'B', name: 'B' },
    { code: 'BQ', name: 'BQ' },
  );

  it.each([
    ['UBND tỉnh Khánh Hòa', ['KH: Khánh Hòa']],
    ['UBND thành phố Khánh Hòa', ['KH: Khánh Hòa: other kind']],
    ['UBND xã Khánh Hòa', []],
    ['Khánh Hòa', ['KH: Khánh Hòa']],
    // Names of their own say no kind, and none contradicts them.
    ['huyện Xứ Trầm', ['KH: Xứ Trầm']],
    ['tỉnh Yên Mộc', ['XM: Yên Mộc']],
    ['tỉnh Xuyên Mộc', []],
    ['BQ', ['BQ: BQ']],
    ['B', []],
  ])('%s', (text, expected) => {
    expect(named(units, text)).toEqual(expected);
  });

  it.each([
    'Sở Nội vụ - Khánh - Hòa',
    'Sở Nội vụ TỈNH Khánh Hòa',
    'Sở tỉnh Nội vụ Khánh Hòa',
    'Sở Nội vụ, tỉnh: Khánh Hòa',
    'SởNộiVụKhánhHòa',
  ])('“%s” is the whole name, with its kind anywhere in it', (text) => {
    expect(named(units, text)).toEqual(['KH: Sở Nội vụ tỉnh Khánh Hòa']);
  });
});

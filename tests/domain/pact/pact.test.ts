import { PACT_SHEET } from '../../../src/domain/book/sheets/pact';
import { checkPact, readPact, unsignedIn } from '../../../src/domain/pact/pact';
import { settingsOf, table, unitOf } from '../builders';

const DAY = { year: 2022, month: 5, day: 6 };

describe('Giao ước', () => {
  it('has contents in fields, a day, and who signed', () => {
    const pact = readPact(
      table(PACT_SHEET, [
        { order: '1', field: 'Chuyên môn', content: 'Cải cách hành chính' },
        { order: '2', content: 'Kỷ luật, kỷ cương' },
        {},
        { field: 'Phong trào', content: 'Chào mừng ngày lễ lớn' },
      ]),
      [unitOf('A', { pactSignedOn: DAY }), unitOf('B')],
      settingsOf({ 'Ngày ký giao ước': '06/05/2022' }),
    );
    expect(pact.contents).toEqual([
      { field: 'Chuyên môn', content: 'Cải cách hành chính' },
      { field: 'Chuyên môn', content: 'Kỷ luật, kỷ cương' },
      { field: 'Phong trào', content: 'Chào mừng ngày lễ lớn' },
    ]);
    expect(pact.signedOn).toEqual(DAY);
    expect(pact.signers.map(({ unit, signedOn }) => [unit, signedOn])).toEqual([
      ['A', DAY],
      ['B', null],
    ]);
  });

  it.each<readonly [readonly boolean[], readonly string[]]>([
    [[true, true, true], []],
    [[false, false, false], []],
    [[true, false, true], ['Đơn vị U1']],
    [
      [false, true, false],
      ['Đơn vị U0', 'Đơn vị U2'],
    ],
    [[], []],
  ])('signed %j: asked is for %j', (signed, names) => {
    const units = signed.map((has, index) =>
      unitOf(`U${String(index)}`, { pactSignedOn: has ? DAY : null }),
    );
    const findings = checkPact(readPact(table(PACT_SHEET, []), units, settingsOf()));
    expect(findings.flatMap(({ params }) => params.units)).toEqual(names);
    expect(findings.map(({ kind }) => kind)).toEqual(names.length > 0 ? ['pactUnsigned'] : []);
  });

  it('says who has not signed, and of how many', () => {
    const units = [
      unitOf('A', { name: 'Khánh Hòa', pactSignedOn: DAY }),
      unitOf('B', { name: 'Gia Lai' }),
      unitOf('C', { name: 'Bình Định' }),
    ];
    const pact = readPact(table(PACT_SHEET, []), units, settingsOf());
    expect(pact).toMatchObject({ contents: [], signedOn: null });
    expect(unsignedIn(pact).map(({ unit }) => unit)).toEqual(['B', 'C']);
    expect(checkPact(pact)).toMatchObject([
      {
        kind: 'pactUnsigned',
        unit: null,
        raw: 'Gia Lai, Bình Định',
        params: { units: ['Gia Lai', 'Bình Định'], signed: '1', members: '3' },
      },
    ]);
  });

  it('has no content where a row names a field only', () => {
    const rows = [{ field: 'Chuyên môn' }, { content: 'Cải cách' }, {}];
    expect(readPact(table(PACT_SHEET, rows), [], settingsOf()).contents).toEqual([
      { field: 'Chuyên môn', content: 'Cải cách' },
    ]);
  });
});

import { excelFormula } from '../../../../src/intake/files/ods/formula';

describe('OpenFormula as Excel writes it', () => {
  it.each([
    ['=[.A1]', 'A1'],
    ['[.A1]', 'A1'],
    ['of:[.A1]', 'A1'],
    ['OF:=[.A1]', 'A1'],
    ['1:2', '1:2'],
    ['of:=[.$A$1]+[.A$1]', '$A$1+A$1'],
    ['of:=SUM([.A1]~[.B1:.B2])', 'SUM(A1,B1:B2)'],
    ['of:=[.A1]|[.B1]', 'A1|B1'],
    ['of:=SUM({1;2|3;4})|5', 'SUM({1,2;3,4})|5'],
    ['of:="a|;~""b"""&[.A1]', '"a|;~""b"""&A1'],
    ['of:="never closed;', '"never closed;'],
    ['of:=[$Sheet1.A1]', 'Sheet1!A1'],
    ['of:=[Điểm_1.A1]', 'Điểm_1!A1'],
    ['of:=[_x.A1]', '_x!A1'],
    ['of:=[1a.A1]', "'1a'!A1"],
    ["of:=['a]b'.A1]+1", "'a]b'!A1+1"],
    ["of:=['a.b'.A1:.B2]", "'a.b'!A1:B2"],
    ["of:=['Phòng 1'.A1:'Phòng 1'.B2]", "'Phòng 1'!A1:B2"],
    ["of:=['Sheet1'.A1]", 'Sheet1!A1'],
    ['of:=[.#REF!]', '#REF!'],
    ['of:=COM.MICROSOFT.IFS(1;2)+COM.MICROSOFT.CONCAT(3)', 'IFS(1,2)+CONCAT(3)'],
    ['msoxl:A1;A2', 'A1;A2'],
    ['MSOXL:=[1]!A', '[1]!A'],
    ['', ''],
  ])('%s', (written, formula) => {
    expect(excelFormula(written)).toEqual({ formula, external: false });
  });

  it.each([
    ["of:=['file:///C:/a.ods'#$Sheet1.A1]", "'[file:///C:/a.ods]Sheet1'!A1"],
    ["of:=[.B1]+['a''b.ods'#$'Phòng 1'.A1:.B2]+[.C1]", "B1+'[a''b.ods]Phòng 1'!A1:B2+C1"],
  ])('%s leads to another file', (written, formula) => {
    expect(excelFormula(written)).toEqual({ formula, external: true });
  });
});

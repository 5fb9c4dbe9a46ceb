import { recalculate } from '../../../src/workbench/calculate/calculator';
import { ensureCell, getCell } from '../../../src/workbench/model/cells';
import { createSheet, createWorkbook } from '../../../src/workbench/model/create';
import type { CellValue, SheetModel } from '../../../src/workbench/model/types';

/** Known results of Excel 365 in en-US. The text "20" among the numbers is on purpose. */
const ROWS: CellValue[][] = [
  ['a', 10, 1, 'x'],
  ['b', '20', 2, 'y'],
  ['a', 30, 3, 'X'],
  ['c', null, 4, null],
  ['b', 50, 5, true],
  ['a', -60.5, 6, 'z'],
];

/** A second sheet for functions that run over whole ranges inside SUMPRODUCT and SUM. */
const LIFTED: CellValue[][] = [
  [1.5, 'ab', '5', true],
  [-2.25, 'c ', '6', false],
  [3.5, 'đef', '7', 'x'],
];

const CASES: [string, CellValue][] = [
  ["=SUM('Dữ liệu'!B1:B6)", 29.5],
  ["=SUMIFS('Dữ liệu'!B1:B6,'Dữ liệu'!A1:A6,\"a\")", -20.5],
  ["=SUMIF('Dữ liệu'!A1:A6,\"b\",'Dữ liệu'!B1:B6)", 50],
  ["=SUMIFS('Dữ liệu'!C1:C6,'Dữ liệu'!B1:B6,\">=10\")", 9],
  ["=SUMIFS('Dữ liệu'!C1:C6,'Dữ liệu'!D1:D6,\"x\")", 4],
  ["=SUMIFS('Dữ liệu'!C1:C6,'Dữ liệu'!D1:D6,\"\")", 4],
  ["=SUMIFS('Dữ liệu'!C1:C6,'Dữ liệu'!B1:B6,20)", 2],
  ["=SUMPRODUCT(--('Dữ liệu'!A1:A6=\"a\"),'Dữ liệu'!C1:C6)", 10],
  ["=SUMPRODUCT(('Dữ liệu'!A1:A6=\"a\")*('Dữ liệu'!C1:C6>1)*'Dữ liệu'!C1:C6)", 9],
  ["=SUMPRODUCT('Dữ liệu'!B1:B6,'Dữ liệu'!C1:C6)", 10 + 90 + 250 - 363],
  ["=SUMPRODUCT(--ISNUMBER('Dữ liệu'!B1:B6))", 4],
  ["=SUMPRODUCT(ISNUMBER('Dữ liệu'!B1:B6)*('Dữ liệu'!B1:B6>0))", 3],
  ["=SUMPRODUCT(IF(ISNUMBER('Dữ liệu'!B1:B6),'Dữ liệu'!B1:B6,0))", 29.5],
  ["=SUM(IF(ISNUMBER('Dữ liệu'!B1:B6),'Dữ liệu'!B1:B6,0))", 29.5],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(1234.5,-2)', 1200],
  ['=ROUND(0.285,2)', 0.29],
  ['=ROUNDUP(1.01,1)', 1.1],
  ['=ROUNDUP(-1.01,1)', -1.1],
  ['=ROUNDDOWN(1.99,1)', 1.9],
  ['=ROUNDDOWN(-1.99,0)', -1],
  ['=TRUNC(8.999,2)', 8.99],
  ['=TRUNC(-8.9)', -8],
  ['=INT(-8.9)', -9],
  ['=ROUNDDOWN(0.7*100,0)', 70],
  ['=ROUND(8.75*3,1)', 26.3],
  ["=MIN('Dữ liệu'!B1:B6)", -60.5],
  ["=MAX('Dữ liệu'!B1:B6)", 50],
  ["=MAX('Dữ liệu'!D1:D4)", 0],
  ['=MIN(5,"3")', 3],
  ['=IF(\'Dữ liệu\'!B4="","trống",1)', 'trống'],
  ['=IF(\'Dữ liệu\'!B4=0,"không",1)', 'không'],
  ['=IF("a","x","y")', { error: '#VALUE!' }],
  ['=IFERROR(1/0,"e")', 'e'],
  ['=IFERROR(VLOOKUP("q",\'Dữ liệu\'!A1:C6,2,FALSE),"không có")', 'không có'],
  ['=IFNA(MATCH("q",\'Dữ liệu\'!A1:A6,0),0)', 0],
  ['=AND(TRUE,1,"TRUE")', true],
  ['=OR(FALSE,0)', false],
  ['=NOT(0)', true],
  ["=AND('Dữ liệu'!C1:C6>0)", true],
  ['=COUNTIF(\'Dữ liệu\'!A1:A6,"a")', 3],
  ['=COUNTIF(\'Dữ liệu\'!B1:B6,">0")', 3],
  ['=COUNTIF(\'Dữ liệu\'!B1:B6,"")', 1],
  ['=COUNTIF(\'Dữ liệu\'!B1:B6,"<>")', 5],
  ["=COUNTIF('Dữ liệu'!B1:B6,20)", 1],
  ['=COUNTIF(\'Dữ liệu\'!A1:A6,"?")', 6],
  ['=COUNTIFS(\'Dữ liệu\'!A1:A6,"a",\'Dữ liệu\'!C1:C6,">1")', 2],
  ['=COUNTIF(\'Dữ liệu\'!A1:A6,"<>a")', 3],
  ["=COUNT('Dữ liệu'!B1:B6)", 4],
  ["=COUNTA('Dữ liệu'!B1:B6)", 5],
  ["=COUNTBLANK('Dữ liệu'!B1:B6)", 1],
  ["=RANK(30,'Dữ liệu'!B1:B6)", 2],
  ["=RANK(30,'Dữ liệu'!B1:B6,1)", 3],
  ["=RANK(31,'Dữ liệu'!B1:B6)", { error: '#N/A' }],
  ["=RANK.EQ(10,'Dữ liệu'!B1:B6)", 3],
  ["=INDEX('Dữ liệu'!A1:C6,MATCH(5,'Dữ liệu'!C1:C6,0),1)", 'b'],
  ['=MATCH("B",\'Dữ liệu\'!A1:A6,0)', 2],
  ["=MATCH(3.5,'Dữ liệu'!C1:C6,1)", 3],
  ['=MATCH("x*",\'Dữ liệu\'!D1:D6,0)', 1],
  ["=LOOKUP(4.5,'Dữ liệu'!C1:C6,'Dữ liệu'!A1:A6)", 'c'],
  ["=LOOKUP(2,1/('Dữ liệu'!A1:A6=\"b\"),'Dữ liệu'!C1:C6)", 5],
  ['=LOOKUP(85,{0,50,65,80,90},{"Y","TB","K","T","XS"})', 'T'],
  ['=VLOOKUP("b",\'Dữ liệu\'!A1:C6,3,FALSE)', 2],
  ['=VLOOKUP(85,{0,"Yếu";50,"TB";80,"Tốt"},2)', 'Tốt'],
  ["=VLOOKUP(20,'Dữ liệu'!B1:C6,2,FALSE)", { error: '#N/A' }],
  ['=HLOOKUP("a",\'Dữ liệu\'!A1:C6,3,FALSE)', 'a'],
  ["=LARGE('Dữ liệu'!B1:B6,2)", 30],
  ["=SMALL('Dữ liệu'!B1:B6,1)", -60.5],
  ["=LARGE('Dữ liệu'!B1:B6,5)", { error: '#NUM!' }],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(0.5,"0%")', '50%'],
  ['=TEXT(46085,"dd/mm/yyyy")', '04/03/2026'],
  ['=TEXT(5,"000")', '005'],
  ['=TEXT(8.75,"0.##")', '8.75'],
  ['=TEXT(8,"0.##")', '8.'],
  ['=TEXT("abc","0")', 'abc'],
  ['=TEXT(-5,"0;(0)")', '(5)'],
  ["=SUBTOTAL(9,'Dữ liệu'!B1:B6)", 29.5],
  ["=SUBTOTAL(3,'Dữ liệu'!A1:A6)", 6],
  ["=SUBTOTAL(109,'Dữ liệu'!C1:C6)", 21],
  ["=AGGREGATE(9,6,'Dữ liệu'!B1:B6)", 29.5],
  ["=AGGREGATE(14,6,'Dữ liệu'!C1:C6/('Dữ liệu'!A1:A6=\"b\"),1)", 5],
  ['=N("x")', 0],
  ['=N(TRUE)', 1],
  ["=N('Dữ liệu'!B2)", 0],
  ['=T(5)', ''],
  ['=T("x")', 'x'],
  ['=LEN("Đơn vị")', 6],
  ['=EXACT("a","A")', false],
  ['=EXACT("Đ","Đ")', true],
  ['="a"="A"', true],
  ['="5">100', true],
  ['=TRUE>"z"', true],
  ['=1="1"', false],
  ['=""=0', false],
  ['=\'Dữ liệu\'!B4=""', true],
  ["='Dữ liệu'!B4=0", true],
  ["='Dữ liệu'!B2>1000", true],
  ['="10"+5', 15],
  ['="a"+1', { error: '#VALUE!' }],
  ['=-"5"', -5],
  ['=--"3"', 3],
  ['=1&2', '12'],
  ['=2^3^2', 64],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['=10%+1', 1.1],
  ['=0.1+0.2=0.3', true],
  ['=1-0.9=0.1', true],
  ['=(0.1+0.2)-0.3', 0],
  ['=1/0', { error: '#DIV/0!' }],
  ['=SUM(1/0,2)', { error: '#DIV/0!' }],
  ['=KHONGCO(1)', { error: '#NAME?' }],
  ['=KhongTen', { error: '#NAME?' }],
  ['=#REF!+1', { error: '#REF!' }],
  ['=NA()', { error: '#N/A' }],
  ['=SQRT(-1)', { error: '#NUM!' }],
  ["='Dữ liệu'!B4", 0],
  ['=\'Dữ liệu\'!B4&""', ''],
  ["=AVERAGE('Dữ liệu'!B1:B6)", 7.375],
  ["=AVERAGE('Dữ liệu'!B4)", { error: '#DIV/0!' }],
  ["=AVERAGEIF('Dữ liệu'!A1:A6,\"a\",'Dữ liệu'!B1:B6)", -20.5 / 3],
  ["=MEDIAN('Dữ liệu'!C1:C6)", 3.5],
  ["=STDEV('Dữ liệu'!C1:C6)", 1.8708286933869707],
  ['=MOD(-3,2)', 1],
  ['=ABS(-2)', 2],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=LEFT("Đơn vị",3)', 'Đơn'],
  ['=MID("abcdef",2,3)', 'bcd'],
  ['=SUBSTITUTE("a,b",",",".")', 'a.b'],
  ['=VALUE("8.5")', 8.5],
  ['=VALUE("8,5")', { error: '#VALUE!' }],
  ['=TRIM("  a  b ")', 'a b'],
  ['=UPPER("đơn")', 'ĐƠN'],
  ['=PROPER("nguyễn văn")', 'Nguyễn Văn'],
  ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'],
  ['=FIND("n","Đơn")', 3],
  ['=ISNUMBER(SEARCH("VỊ","Đơn vị"))', true],
  ["=ISBLANK('Dữ liệu'!B4)", true],
  ["=ISTEXT('Dữ liệu'!B2)", true],
  ['=ISERROR(1/0)', true],
  ['=COLUMN(C1)', 3],
  ['=ROWS(A1:A9)', 9],
  ["=SUM(OFFSET('Dữ liệu'!C1,0,0,3,1))", 6],
  ['=SUM(INDIRECT("\'Dữ liệu\'!C1:C3"))', 6],
  ['=DATE(2026,3,4)', 46085],
  ['=YEAR(46085)', 2026],
  ['=SUMSQ(3,4)', 25],
  ['=PRODUCT(2,3)', 6],
  ['=CEILING(2.1,0.5)', 2.5],
  ['=FLOOR(2.4,0.5)', 2],
  ['=MROUND(7,5)', 5],
  ["=XLOOKUP(\"c\",'Dữ liệu'!A1:A6,'Dữ liệu'!C1:C6)", 4],
  ['=LET(x,2,x*3)', 6],
  ['=TEXTJOIN(",",TRUE,\'Dữ liệu\'!A1:A3)', 'a,b,a'],
  ["=MAXIFS('Dữ liệu'!C1:C6,'Dữ liệu'!A1:A6,\"b\")", 5],
  ['=IFS(FALSE,1,TRUE,2)', 2],
  ['=SWITCH(2,1,"a",2,"b")', 'b'],
  ["=SUM('Dữ liệu'!C:C)", 21],
  ['=COUNTIF(\'Dữ liệu\'!C:C,">2")', 4],
  ["=SUM('Dữ liệu'!1:1)", 11],
  ["=QUARTILE('Dữ liệu'!C1:C6,1)", 2.25],
  ['=RANK.AVG(1,{1,1,2})', 2.5],
  ["=SUMPRODUCT(('Dữ liệu'!B1:B6>29)*1)", 3],
  ["=PERCENTRANK('Dữ liệu'!C1:C6,3)", 0.4],
  ['=COUNTIF(\'Dữ liệu\'!C1:C6,"="&3)', 1],
  ['=SUMIF(\'Dữ liệu\'!C1:C6,">3")', 15],
  ['=IF(AND(ISNUMBER(\'Dữ liệu\'!B2),\'Dữ liệu\'!B2>5),"ok","chưa")', 'chưa'],
  ["=SUMPRODUCT('Dữ liệu'!C1:C6*('Dữ liệu'!D1:D6=\"x\"))", 4],
  ['=SUM(--(\'Dữ liệu\'!A1:A6="a"))', 3],
  ["=MAX(IF('Dữ liệu'!A1:A6=\"a\",'Dữ liệu'!C1:C6))", 6],
  ["=SUMPRODUCT(('Dữ liệu'!A1:A6=\"a\")/COUNTIF('Dữ liệu'!A1:A6,'Dữ liệu'!A1:A6&\"\"))", 1],
  ['=1+"1,000"', 1001],
  ['="3/4/2026"+0', 46085],
  ["=COUNTIF('Dữ liệu'!D1:D6,TRUE)", 1],
  ['=SUM(TRUE,"2")', 3],
  ["=SUM('Dữ liệu'!D5)", 0],
];

const LIFTED_CASES: [string, CellValue][] = [
  ['=SUMPRODUCT(ROUND(A1:A4,0))', 4],
  ['=SUMPRODUCT(ROUNDUP(A1:A4,0))', 3],
  ['=SUMPRODUCT(TRUNC(A1:A4))', 2],
  ['=SUMPRODUCT(INT(A1:A4))', 1],
  ['=SUMPRODUCT(ABS(A1:A4))', 7.25],
  ['=SUMPRODUCT(LEN(B1:B4))', 7],
  ['=SUMPRODUCT(--(LEFT(B1:B4,1)="c"))', 1],
  ['=SUMPRODUCT(VALUE(C1:C3))', 18],
  ['=SUMPRODUCT(LEN(TRIM(B1:B4)))', 6],
  ['=SUMPRODUCT(--EXACT(B1:B4,"ab"))', 1],
  ['=SUMPRODUCT(MOD(A1:A4,1))', 1.75],
  ['=SUMPRODUCT(LEN(TEXT(A1:A3,"0.00")))', 13],
  ['=SUMPRODUCT(--(UPPER(B1:B3)="AB"))', 1],
  ['=SUMPRODUCT(--NOT(A1:A4>0))', 2],
  ['=SUMPRODUCT(IFERROR(B1:B3/1,1))', 3],
  ['=SUMPRODUCT(--ISNUMBER(SEARCH("e",B1:B4)))', 1],
  ['=SUMPRODUCT(--ISTEXT(B1:B4))', 3],
  ['=SUMPRODUCT(--ISBLANK(B1:B4))', 1],
  ['=SUMPRODUCT(--ISERROR(1/A1:A4))', 1],
  ['=SUM(C1)', 0],
  ['=SUM(C1,A1)', 1.5],
  ['=SUM(D1,A1)', 1.5],
  ['=SUM("5",TRUE)', 6],
  ['=MAX(C1,A1)', 1.5],
  ['=AVERAGE(A1,C1)', 1.5],
  ['=COUNT(C1,A1)', 1],
  ['=A1+C1', 6.5],
  ['=SUM(A1:A4*1)', 2.75],
  ['=SUM(ROUND(A1:A4,0))', 4],
  ['=SUMPRODUCT(MAX((A1:A4>0)*A1:A4))', 3.5],
  ['=SUMPRODUCT(LARGE(A1:A4,{1,2}))', 5],
  ['=INDEX(B1:B4,MATCH(1,(A1:A4=3.5)*(C1:C4="7"),0))', 'đef'],
  ['=SUMPRODUCT(COUNTIF(C1:C3,{"5","6"}))', 2],
  ['=SUM(SUMIF(B1:B3,{"ab","đef"},A1:A3))', 5],
  ['=SUMPRODUCT(SUMIF(B1:B3,B1:B3,A1:A3))', 2.75],
  ['=SUMPRODUCT(RANK(A1:A3,A1:A3))', 6],
  ['=SUMPRODUCT(--(A1:A4<>""))', 3],
  ['=SUMPRODUCT(YEAR({46085,46500}))', 4053],
  ['=SUMPRODUCT(N(A1:A3>0))', 2],
  ['=SUMPRODUCT((A1:A3>=1.5)/1)', 2],
  ['=AND(ISNUMBER(A1:A3))', true],
  ['=MAX(LEN(B1:B3))', 3],
  ['=SUMPRODUCT(ISNUMBER(MATCH(B1:B3,{"ab","x"},0))*1)', 1],
  ['=IF(ISNUMBER(A4),1,0)', 0],
  ['=ISNUMBER(A4)', false],
  ['=T(B1)&N(A1)', 'ab1.5'],
  ['=SUMPRODUCT(DATE(2026,{1,2},1))', 46023 + 46054],
  ['=SUMPRODUCT(SIGN(A1:A3))', 1],
  ['=SUMPRODUCT(SQRT({4,9}))', 5],
  ['=SUMPRODUCT(POWER({2,3},2))', 13],
  ['=SUMPRODUCT(--(ISNUMBER(A1:A4)),A1:A4)', 2.75],
];

function fill(sheet: SheetModel, rows: readonly CellValue[][]): void {
  rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) ensureCell(sheet, row, column).value = value;
    });
  });
}

function results(cases: readonly [string, CellValue][], home: 'own' | 'other'): CellValue[] {
  const workbook = createWorkbook();
  const data = workbook.sheets[0] as SheetModel;
  data.name = 'Dữ liệu';
  fill(data, home === 'own' ? LIFTED : ROWS);
  const sheet = home === 'own' ? data : createSheet('Tổng hợp');
  if (home === 'other') workbook.sheets.push(sheet);
  cases.forEach(([formula], row) => {
    ensureCell(sheet, row, 9).formula = formula;
  });
  recalculate(workbook);
  return cases.map((_, row) => getCell(sheet, row, 9)?.value ?? null);
}

function expectEqual(actual: CellValue | undefined, expected: CellValue): void {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 10);
  else expect(actual).toEqual(expected);
}

const other = results(CASES, 'other');
const own = results(LIFTED_CASES, 'own');

describe('functions from another sheet', () => {
  it.each(CASES.map(([formula, expected], at) => ({ formula, expected, at })))(
    '$formula',
    ({ expected, at }) => {
      expectEqual(other[at], expected);
    },
  );
});

describe('functions over whole ranges', () => {
  it.each(LIFTED_CASES.map(([formula, expected], at) => ({ formula, expected, at })))(
    '$formula',
    ({ expected, at }) => {
      expectEqual(own[at], expected);
    },
  );
});

import { cell, firstGrid } from '../craft/outcome';
import { craftOdsRows, odsRow } from '../craft/ods';

/** The format code of a cell whose data style has these children. */
async function codeOf(kind: string, children: string, before = ''): Promise<unknown> {
  const styles = `${before}<number:${kind}-style style:name="N9">${children}</number:${kind}-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N9"/>`;
  const row = odsRow(
    '<table:table-cell table:style-name="ce1" office:value-type="float" office:value="1"/>',
  );
  return cell(await firstGrid(craftOdsRows(row, { styles })), 'A1')?.numberFormat;
}

const part = (name: string, attributes = ''): string => `<number:${name} ${attributes}/>`;
const LONG = 'number:style="long"';

describe('the parts of a date or a time, short and long', () => {
  it.each([
    ['day', 'd', 'dd'],
    ['month', 'm', 'mm'],
    ['year', 'yy', 'yyyy'],
    ['day-of-week', 'ddd', 'dddd'],
    ['hours', 'h', 'hh'],
    ['minutes', 'm', 'mm'],
    ['seconds', 's', 'ss'],
    ['am-pm', 'AM/PM', 'AM/PM'],
    ['era', 'yyyy', 'yyyy'],
    ['quarter', 'm', 'mm'],
    ['week-of-year', 'd', 'dd'],
  ])('%s is %s or %s', async (name, short, long) => {
    expect(await codeOf('date', part(name))).toBe(short);
    expect(await codeOf('time', part(name, LONG))).toBe(long);
    expect(await codeOf('date', part(name, 'number:style="short"'))).toBe(short);
  });

  it.each([
    ['number:textual="true"', 'mmm'],
    [`number:textual="true" ${LONG}`, 'mmmm'],
    ['number:textual="false"', 'm'],
  ])('a month with %s is %s', async (attributes, code) => {
    expect(await codeOf('date', part('month', attributes))).toBe(code);
  });
});

describe('numbers', () => {
  const number = (attributes: Readonly<Record<string, string>>): string =>
    part(
      'number',
      Object.entries(attributes)
        .map(([name, value]) => `number:${name}="${value}"`)
        .join(' '),
    );
  it.each<[Readonly<Record<string, string>>, string | undefined]>([
    [{ 'min-integer-digits': '2' }, undefined],
    [{ 'decimal-places': '0' }, '#'],
    [{ 'decimal-places': '0', 'min-integer-digits': '1' }, '0'],
    [{ 'decimal-places': '0', 'min-integer-digits': '3' }, '000'],
    [{ 'decimal-places': '2', 'min-integer-digits': '0' }, '#.00'],
    [{ 'decimal-places': '3', 'min-decimal-places': '1', 'min-integer-digits': '1' }, '0.0##'],
    [{ 'decimal-places': '1', 'min-decimal-places': '3', 'min-integer-digits': '1' }, '0.0'],
    [{ 'decimal-places': '2', 'min-decimal-places': '0', 'min-integer-digits': '1' }, '0.##'],
    [{ 'decimal-places': '2', grouping: 'true' }, '#,##0.00'],
    [{ 'decimal-places': '2', grouping: 'true', 'min-integer-digits': '2' }, '#,##00.00'],
    [{ 'decimal-places': '0', grouping: 'false' }, '#'],
    [{ 'decimal-places': '0', 'min-integer-digits': '1', 'display-factor': '1' }, '0'],
    [{ 'decimal-places': '0', 'min-integer-digits': '1', 'display-factor': '100' }, '0'],
    [{ 'decimal-places': '0', 'min-integer-digits': '1', 'display-factor': '1000' }, '0,'],
    [{ 'decimal-places': '0', 'min-integer-digits': '1', 'display-factor': '1000000' }, '0,,'],
    [{ 'decimal-places': '0', 'min-integer-digits': '1', 'display-factor': '2000' }, '0'],
    [{ 'decimal-places': '0', 'min-integer-digits': '1', 'display-factor': '1000x' }, '0'],
    [
      { 'decimal-places': '0', 'min-integer-digits': '1', 'display-factor': `1${'0'.repeat(30)}` },
      '0,,,,,',
    ],
    [{ 'decimal-places': 'x', 'min-integer-digits': '1' }, '0'],
    [{ 'decimal-places': '1234', 'min-integer-digits': '1' }, '0'],
    [{ 'decimal-places': '99', 'min-integer-digits': '1' }, `0.${'0'.repeat(30)}`],
  ])('%j is %s', async (attributes, code) => {
    expect(await codeOf('number', number(attributes))).toBe(code);
  });

  it.each([
    ['number', part('scientific-number'), '0.00E+00'],
    ['number', part('fraction'), '# ?/?'],
    ['text', part('text-content'), '@'],
    ['number', part('unheard-of'), undefined],
    ['boolean', part('boolean'), undefined],
  ])('%s: %s is %s', async (kind, children, code) => {
    expect(await codeOf(kind, children)).toBe(code);
  });
});

describe('words in a format', () => {
  const text = (words: string): string => `<number:text>${words}</number:text>`;
  const whole = part('number', 'number:decimal-places="0" number:min-integer-digits="1"');
  it.each([
    ['number', whole + text(' điểm'), '0" điểm"'],
    ['number', whole + text('%'), '0"%"'],
    ['percentage', whole + text(' %'), '0 %'],
    ['percentage', whole + text(' % đạt'), '0 %" đạt"'],
    ['percentage', whole + text(' phần'), '0" phần"'],
    ['number', text('(') + whole + text(')'), '(0)'],
    ['number', text('-/:,. ()') + whole, '-/:,. ()0'],
    ['number', text('-a') + whole, '"-a"0'],
    ['number', text('a-') + whole, '"a-"0'],
    ['number', whole + text('a"b'), '0"a\'b"'],
    ['number', whole + text(''), '0'],
    ['currency', `${whole}<number:currency-symbol>₫</number:currency-symbol>${text(' ')}`, '0"₫" '],
  ])('%s: %s', async (kind, children, code) => {
    expect(await codeOf(kind, children)).toBe(code);
  });
});

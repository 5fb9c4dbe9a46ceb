import { readAwardBase } from '../../../src/domain/awards/award-base';

describe('Tính trên', () => {
  it.each<readonly [string, object]>([
    ['', { kind: 'members' }],
    ['Số đơn vị', { kind: 'members' }],
    ['SỐ ĐƠN VỊ ĐƯỢC XẾP HẠNG', { kind: 'ranked' }],
    ['0', { kind: 'number', count: 0 }],
    ['036', { kind: 'number', count: 36 }],
    ['123456', { kind: 'number', count: 123_456 }],
    // The name as it stands: it is looked for in the table.
    ['Số đơn vị được đề nghị Cờ  của Bộ; tỉnh', { kind: 'proposedFor', award: 'Cờ của Bộ; tỉnh' }],
    ['UNITS PROPOSED FOR Cờ', { kind: 'proposedFor', award: 'Cờ' }],
  ])('%j', (text, value) => {
    expect(readAwardBase(text)).toEqual({ ok: true, value });
  });

  it.each<readonly [string, string | undefined]>([
    ['số đơn vị dẫn đầuu cụm, khối', 'so don vi dan dau cum, khoi'],
    ['số đơn vị được xếp hạn', 'so don vi duoc xep hang'],
    ['1234567', undefined],
    ['1,5', undefined],
    ['-3', undefined],
    ['3 đơn vị', undefined],
    ['a', undefined],
    ['đúng số đơn vị được đề nghị Cờ', undefined],
    ['số đơn vị được đề nghị', undefined],
    // A word that every object has is no word of the regulation.
    ['constructor', undefined],
  ])('%j is nothing that can be counted; perhaps %j was meant', (text, suggestion) => {
    const read = readAwardBase(text);
    expect(read).toMatchObject({ ok: false, error: { problem: 'unknownWord', found: text } });
    if (suggestion !== undefined) expect(read).toMatchObject({ error: { suggestion } });
  });
});

import fc from 'fast-check';
import { printEvidence, readEvidence } from '../../../src/domain/regulation/evidence';
import { printedOr, problemOf, valueOf } from './language/parsing';

describe('evidence', () => {
  it.each([
    ['', '', null],
    ['Quyết định hoặc kế hoạch', 'Quyết định hoặc kế hoạch', null],
    ['Quyết định hoặc kế hoạch; thiếu: 0 điểm', 'Quyết định hoặc kế hoạch', 'zero'],
    ['Quyết định; kế hoạch; báo cáo', 'Quyết định; kế hoạch; báo cáo', null],
    ['Quyết định; kế hoạch; Thiếu : nhắc', 'Quyết định; kế hoạch', 'remind'],
    ['Quyết định\nKế hoạch\nthiếu: phải giải trình', 'Quyết định\nKế hoạch', 'explain'],
    ['nếu thiếu: giải trình', '', 'explain'],
    ['QĐ;thiếu:chỉ nhắc', 'QĐ', 'remind'],
    ['QĐ; missing: remind', 'QĐ', 'remind'],
    ['QĐ\r\nthiếu: nhắc', 'QĐ', 'remind'],
    ['thiếu: nhắc\nA\nB', 'A\nB', 'remind'],
    ['Nếu thiếu', 'Nếu thiếu', null],
    ['Trường hợp nếu thiếu: nhắc', 'Trường hợp nếu thiếu: nhắc', null],
    ['thieu: tinh 0 diem; Quyết định', 'Quyết định', 'zero'],
    ['A; thiếu: nhắc; B', 'A; B', 'remind'],
    ['Decision; missing: explain', 'Decision', 'explain'],
    ['Decision; missing: 0 points', 'Decision', 'zero'],
    ['Biên bản ghi: thiếu 2 hồ sơ', 'Biên bản ghi: thiếu 2 hồ sơ', null],
    ['Văn bản thiếu: không tính', 'Văn bản thiếu: không tính', null],
  ])('%j: text %j, when missing %j', (written, text, whenMissing) => {
    expect(valueOf(readEvidence(written))).toEqual({ text, whenMissing });
  });

  it.each([
    ['QĐ; thiếu: không chấm', 'unknownWord thiếu: không chấm → nhắc'],
    ['QĐ; thiếu: phải giải trìn', 'unknownWord thiếu: phải giải trìn → phải giải trình'],
    ['QĐ; thiếu:', 'unknownWord thiếu: → nhắc'],
    ['thiếu: nhắc; thiếu: 0 điểm', 'saidTwice thiếu: 0 điểm'],
  ])('%j: %s', (written, problem) => {
    expect(problemOf(readEvidence(written))).toBe(problem);
  });

  it('means the same after being printed and read again', () => {
    const words = fc.array(fc.constantFrom('Quyết định', ';', '\n', 'thiếu', ':', ' ', 'a'), {
      maxLength: 8,
    });
    const ends = fc.constantFrom('', '; thiếu: nhắc', '; thiếu: giải trình', '\nthiếu: 0 điểm');
    fc.assert(
      fc.property(words, ends, (list, end) => {
        const read = readEvidence(`${list.join('')}${end}`);
        fc.pre(read.ok);
        const again = readEvidence(printedOr(read, printEvidence));
        expect(again).toEqual(read);
      }),
    );
  });
});

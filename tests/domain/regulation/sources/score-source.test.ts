import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import {
  printScoreSource,
  readScoreSource,
} from '../../../../src/domain/regulation/sources/score-source';
import { printedOr, valueOf } from '../language/parsing';

describe('whose scores make the final one', () => {
  it.each([
    ['Thẩm định', 'Thẩm định'],
    ['điểm thẩm định', 'Thẩm định'],
    ['TU CHAM', 'Tự chấm'],
    ['Chấm chéo', 'Chấm chéo'],
    ['Hội đồng', 'Hội đồng'],
    ['verified score', 'Thẩm định'],
    ['Self', 'Tự chấm'],
    ['peer', 'Chấm chéo'],
    ['Council', 'Hội đồng'],
    ['Trung bình: Thẩm định, Chấm chéo', 'Trung bình: Thẩm định, Chấm chéo'],
    ['trung bình cộng của điểm tự chấm, điểm thẩm định', 'Trung bình: Tự chấm, Thẩm định'],
    ['mean: self, peer, council', 'Trung bình: Tự chấm, Chấm chéo, Hội đồng'],
    ['60% Thẩm định + 40% Chấm chéo', '60% Thẩm định + 40% Chấm chéo'],
    ['60 % tham dinh, 40% cham cheo', '60% Thẩm định + 40% Chấm chéo'],
    ['60% verified and 40% peer', '60% Thẩm định + 40% Chấm chéo'],
    ['62,5% Thẩm định; 37.5% Hội đồng', '62,5% Thẩm định + 37,5% Hội đồng'],
    ['50% Tự chấm + 50% Thẩm định', 'Trung bình: Tự chấm, Thẩm định'],
    ['100% Thẩm định', 'Thẩm định'],
    ['60%Thẩm định + 40%Chấm chéo', '60% Thẩm định + 40% Chấm chéo'],
    ['60% verified scores + 40% peer score', '60% Thẩm định + 40% Chấm chéo'],
    ['25% Tự chấm + 25% Thẩm định + 50% Hội đồng', '25% Tự chấm + 25% Thẩm định + 50% Hội đồng'],
    ['50% Tự chấm + 25% Thẩm định + 25% Hội đồng', '50% Tự chấm + 25% Thẩm định + 25% Hội đồng'],
    ['50% Tự chấm và 50% Thẩm định', 'Trung bình: Tự chấm, Thẩm định'],
    ['trung bình:Tự chấm;Thẩm định+Hội đồng', 'Trung bình: Tự chấm, Thẩm định, Hội đồng'],
    ['Trung bình : Tự chấm, , Thẩm định', 'Trung bình: Tự chấm, Thẩm định'],
    ['trung binh cua tu cham, tham dinh', 'Trung bình: Tự chấm, Thẩm định'],
    ['average of self, verified', 'Trung bình: Tự chấm, Thẩm định'],
    // What cannot be read.
    ['', 'empty '],
    ['Thẩm địn', 'unknownWord Thẩm địn → Thẩm định'],
    ['Cấp trên', 'unknownWord Cấp trên'],
    ['60% Thẩm định + 30% Chấm chéo', 'weightsNotWhole 60% Thẩm định + 30% Chấm chéo'],
    ['60% Thẩm định + 50% Chấm chéo', 'weightsNotWhole 60% Thẩm định + 50% Chấm chéo'],
    [
      '33,33% Tự chấm + 33,33% Thẩm định + 33,33% Hội đồng',
      'weightsNotWhole 33,33% Tự chấm + 33,33% Thẩm định + 33,33% Hội đồng',
    ],
    ['90% Thẩm định', 'weightsNotWhole 90% Thẩm định'],
    ['100% Thẩm định + 0% Chấm chéo', 'notPositive 0% Chấm chéo'],
    ['60% Thẩm định + 40% Thẩm định', 'saidTwice Thẩm định'],
    ['Thẩm định + Chấm chéo', 'missingWeight Thẩm định'],
    ['60% Thẩm định + Chấm chéo', 'missingWeight Chấm chéo'],
    ['Trung bình: Thẩm định', 'tooFew Thẩm định'],
    ['1.000% Thẩm định', 'ambiguousNumber 1.000% Thẩm định'],
    ['lấy trung bình: Tự chấm, Thẩm định', 'missingWeight lấy trung bình: Tự chấm'],
    ['trung bình của Tự chấm, Cấp trên', 'unknownWord Cấp trên'],
    ['Tự chấm và Thẩm định', 'missingWeight Tự chấm'],
    ['60% Cấp trên + 40% Thẩm định', 'unknownWord Cấp trên'],
    ['khoảng 60% Thẩm định + 40% Tự chấm', 'missingWeight khoảng 60% Thẩm định'],
    [',', 'unknownWord ,'],
    // A unit would only have to claim the maximum.
    ['cao nhất', 'neverHigher cao nhất'],
    ['Điểm cao nhất', 'neverHigher Điểm cao nhất'],
    ['Cao nhất: Tự chấm, Thẩm định', 'neverHigher Cao nhất: Tự chấm, Thẩm định'],
    ['lay diem cao hon', 'neverHigher lay diem cao hon'],
    ['Điểm lớn nhất', 'neverHigher Điểm lớn nhất'],
    ['Điểm lớn hơn', 'neverHigher Điểm lớn hơn'],
    ['the highest', 'neverHigher the highest'],
    ['max(Tự chấm, Thẩm định)', 'neverHigher max(Tự chấm, Thẩm định)'],
    ['the higher of self and verified', 'neverHigher the higher of self and verified'],
  ])('%j is %j', (text, expected) => {
    expect(printedOr(readScoreSource(text), printScoreSource)).toBe(expected);
  });

  it('shares a mean of three exactly', () => {
    const { terms } = valueOf(readScoreSource('Trung bình: Tự chấm, Thẩm định, Hội đồng'));
    expect(Exact.sum(terms.map(({ weight }) => weight)).equals(Exact.one)).toBe(true);
  });

  it('means the same after being printed and read again', () => {
    const names = fc.shuffledSubarray(['Thẩm định', 'Tự chấm', 'Chấm chéo', 'Hội đồng'], {
      minLength: 2,
    });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 970 }), (list, tenths) => {
        const [first = '', ...others] = list;
        fc.pre((1000 - tenths) % others.length === 0);
        const rest = (1000 - tenths) / others.length;
        const text = [
          `${(tenths / 10).toFixed(1)}% ${first}`,
          ...others.map((name) => `${(rest / 10).toFixed(1)}% ${name}`),
        ].join(' + ');
        const source = valueOf(readScoreSource(text));
        const again = valueOf(readScoreSource(printScoreSource(source)));
        expect(again.terms.map(({ source: of, weight }) => [of, weight.toString()])).toEqual(
          source.terms.map(({ source: of, weight }) => [of, weight.toString()]),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import {
  printQuorum,
  printShare,
  printVoteBase,
  readQuorum,
  readShare,
  readVoteBase,
  reaches,
} from '../../../../src/domain/awards/votes/vote-rule';
import { Exact } from '../../../../src/domain/numbers/exact';
import { exact } from '../../builders';
import { printedOr, valueOf } from '../../regulation/language/parsing';

describe('a share of votes', () => {
  it.each([
    ['từ 80%', 'từ 80%'],
    ['Từ 80 % trở lên', 'từ 80%'],
    ['80% trở lên', 'từ 80%'],
    ['≥ 80%', 'từ 80%'],
    ['>=80%', 'từ 80%'],
    ['trên 50%', 'trên 50%'],
    ['hơn 50%', 'trên 50%'],
    ['> 66,7%', 'trên 66,7%'],
    ['từ 66.67%', 'từ 66,67%'],
    ['từ 2/3', 'từ 2/3'],
    ['tu 2 / 3', 'từ 2/3'],
    ['trên 1/2', 'trên 1/2'],
    ['quá bán', 'trên 1/2'],
    ['quá 1/2', 'trên 1/2'],
    ['from 80%', 'từ 80%'],
    ['at least 2/3', 'từ 2/3'],
    ['80% or more', 'từ 80%'],
    ['above 50%', 'trên 50%'],
    ['more than 1/2', 'trên 1/2'],
    ['từ 100%', 'từ 100%'],
    ['từ 3/3', 'từ 3/3'],
    // From or above? They are different rules.
    ['80%', 'fromOrAbove 80%'],
    ['2/3', 'fromOrAbove 2/3'],
    ['66,7 %', 'fromOrAbove 66,7 %'],
    ['', 'empty '],
    ['80', 'unreadable 80'],
    ['từ 80', 'unreadable từ 80'],
    // A cell that took 2/3 for a date.
    ['44957', 'unreadable 44957'],
    ['dưới 80%', 'unreadable dưới 80%'],
    ['từ 50% trở xuống', 'unreadable từ 50% trở xuống'],
    ['đa số', 'unreadable đa số'],
    ['từ 0%', 'notPositive từ 0%'],
    ['từ 0/3', 'notPositive từ 0/3'],
    ['từ 2/0', 'notPositive từ 2/0'],
    ['từ 120%', 'aboveWhole từ 120%'],
    ['từ 3/2', 'aboveWhole từ 3/2'],
    ['trên 100%', 'aboveWhole trên 100%'],
    ['từ 1.000%', 'ambiguousNumber từ 1.000%'],
  ])('%j is %j', (text, expected) => {
    expect(printedOr(readShare(text), printShare)).toBe(expected);
  });

  it.each([
    ['từ 80%', '7999', '10000', false],
    ['từ 80%', '8000', '10000', true],
    ['từ 80%', '8001', '10000', true],
    ['trên 80%', '7999', '10000', false],
    ['trên 80%', '8000', '10000', false],
    ['trên 80%', '8001', '10000', true],
    ['từ 80%', '8', '10', true],
    ['từ 80%', '9', '11', true],
    ['từ 80%', '8', '11', false],
    ['trên 50%', '4', '8', false],
    ['trên 50%', '5', '8', true],
    ['từ 2/3', '6', '9', true],
    ['trên 2/3', '6', '9', false],
    ['từ 2/3', '5', '8', false],
    // 66,67 % of 9 is 6,0003: one vote more than two thirds.
    ['từ 66,67%', '6', '9', false],
    ['từ 100%', '8', '8', true],
    ['từ 80%', '0', '0', false],
    ['từ 80%', '1', '-1', false],
  ])('%s: %s of %s: %p', (text, part, whole, expected) => {
    expect(reaches(valueOf(readShare(text)), exact(part), exact(whole))).toBe(expected);
  });

  const shares = fc
    .tuple(
      fc.constantFrom('từ', 'trên', '≥', '>', 'at least', 'over'),
      fc.oneof(
        fc.integer({ min: 1, max: 399 }).map((quarters) => `${String(quarters / 4)}%`),
        fc
          .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 30 }))
          .map((f) => f.join('/')),
      ),
    )
    .map((parts) => parts.join(' '));

  it('means the same after being printed and read again', () => {
    const people = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(shares, people, people, (text, part, whole) => {
        const share = valueOf(readShare(text));
        const again = valueOf(readShare(printShare(share)));
        expect(printShare(again)).toBe(printShare(share));
        const figures = [Exact.integer(part), Exact.integer(whole)] as const;
        expect(reaches(again, ...figures)).toBe(reaches(share, ...figures));
      }),
    );
  });

  it('one vote more never loses', () => {
    fc.assert(
      fc.property(shares, fc.nat(60), fc.integer({ min: 1, max: 60 }), (text, part, whole) => {
        const share = valueOf(readShare(text));
        const carried = reaches(share, Exact.integer(part), Exact.integer(whole));
        fc.pre(carried);
        expect(reaches(share, Exact.integer(part + 1), Exact.integer(whole))).toBe(true);
      }),
    );
  });
});

describe('what the share is taken of', () => {
  it.each([
    ['', 'tổng số thành viên'],
    ['Tổng số thành viên', 'tổng số thành viên'],
    ['so co mat', 'số có mặt'],
    ['phiếu thu về', 'phiếu thu về'],
    ['Số phiếu hợp lệ', 'phiếu hợp lệ'],
    ['all members', 'tổng số thành viên'],
    ['present', 'số có mặt'],
    ['ballots collected', 'phiếu thu về'],
    ['valid ballots', 'phiếu hợp lệ'],
    ['phiếu thu vào', 'unknownWord phiếu thu vào → phiếu thu về'],
    ['phiếu phát ra', 'unknownWord phiếu phát ra'],
    ['số dân', 'unknownWord số dân'],
  ])('%j is %j', (text, expected) => {
    expect(printedOr(readVoteBase(text), printVoteBase)).toBe(expected);
  });
});

describe('the quorum', () => {
  it.each([
    ['', 'Không quy định'],
    ['không quy định', 'Không quy định'],
    ['none', 'Không quy định'],
    ['từ 2/3', 'từ 2/3'],
    ['trên 50%', 'trên 50%'],
    ['2/3', 'fromOrAbove 2/3'],
    ['đủ người', 'unreadable đủ người'],
  ])('%j is %j', (text, expected) => {
    expect(printedOr(readQuorum(text), printQuorum)).toBe(expected);
  });
});

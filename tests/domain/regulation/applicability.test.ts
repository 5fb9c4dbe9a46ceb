import { fold } from '../../../src/domain/text/fold';
import { appliesTo, readApplicability } from '../../../src/domain/regulation/applicability';

const fund = new Set(['Quỹ', 'Cụm 1', 'Quỹ Đầu tư', 'QĐT'].map(fold));
const office = new Set(['Nhóm Sở', 'Cụm 2', 'Sở Nội vụ', 'SNV'].map(fold));

describe('Áp dụng', () => {
  it.each([
    ['', true, true],
    ['Tất cả', true, true],
    ['TAT CA', true, true],
    ['Nhóm Quỹ', true, false],
    ['Quỹ', true, false],
    ['nhom quy', true, false],
    ['Nhóm Sở', false, true],
    ['Nhóm Quỹ; Sở', true, true],
    ['Trừ nhóm Quỹ', false, true],
    ['tru nhom quy', false, true],
    ['Trừ nhóm Quỹ; nhóm Sở', false, false],
    ['Trừ SNV; QĐT', false, false],
    ['All', true, true],
    ['Except group Quỹ', false, true],
    ['Group Sở', false, true],
    ['Cụm 1', true, false],
    ['Cụm 1; Cụm 2', true, true],
    ['Cụm 1\nCụm 2', true, true],
    ['Trừ Sở Nội vụ', true, false],
    ['Sở Nội vụ'.normalize('NFD'), false, true],
  ])('%j: fund %p, office %p', (text, forFund, forOffice) => {
    const read = readApplicability(text);
    expect([appliesTo(read, fund), appliesTo(read, office)]).toEqual([forFund, forOffice]);
  });
});

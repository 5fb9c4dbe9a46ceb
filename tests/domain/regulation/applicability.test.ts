import { applies, readApplicability } from '../../../src/domain/regulation/applicability';

const fund = { group: 'Quỹ', cluster: 'Cụm 1', names: ['Quỹ Đầu tư', 'QĐT'] };
const office = { group: 'Nhóm Sở', cluster: 'Cụm 2', names: ['Sở Nội vụ', 'SNV'] };

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
    ['Cụm 1', true, false],
    ['Cụm 1; Cụm 2', true, true],
    ['Cụm 1\nCụm 2', true, true],
    ['Trừ Sở Nội vụ', true, false],
    ['Sở Nội vụ'.normalize('NFD'), false, true],
  ])('%j: fund %p, office %p', (text, forFund, forOffice) => {
    const read = readApplicability(text);
    expect([applies(read, fund), applies(read, office)]).toEqual([forFund, forOffice]);
  });
});

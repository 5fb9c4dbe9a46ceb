import { printScoredBy, readScoredBy } from '../../../src/domain/regulation/scored-by';
import { printedOr, problemOf, valueOf } from './language/parsing';

describe('who gives the points', () => {
  it.each([
    ['', 'unit', '', 'Đơn vị'],
    ['Đơn vị', 'unit', '', 'Đơn vị'],
    ['Unit', 'unit', '', 'Đơn vị'],
    ['Cụm trưởng', 'leader', 'Cụm trưởng', 'Cụm trưởng'],
    ['cum truong', 'leader', 'cum truong', 'cum truong'],
    ['Khối trưởng', 'leader', 'Khối trưởng', 'Khối trưởng'],
    ['Trưởng  khối', 'leader', 'Trưởng khối', 'Trưởng khối'],
    ['Leader', 'leader', 'Leader', 'Leader'],
    ['Trưởng cụm', 'leader', 'Trưởng cụm', 'Trưởng cụm'],
    ['Trưởng khu vực', 'leader', 'Trưởng khu vực', 'Trưởng khu vực'],
    ['Đơn vị trưởng', 'leader', 'Đơn vị trưởng', 'Đơn vị trưởng'],
    ['Trưởng cụm, khối', 'leader', 'Trưởng cụm, khối', 'Trưởng cụm, khối'],
    ['Outside', 'outside', '', 'Bên ngoài'],
    ['bên ngoài : Sở', 'outside', 'Sở', 'Bên ngoài: Sở'],
    ['Thường trực', 'leader', 'Thường trực', 'Thường trực'],
    ['Bên ngoài', 'outside', '', 'Bên ngoài'],
    ['Bên ngoài:', 'outside', '', 'Bên ngoài'],
    [
      'ben ngoai: Sở Tài chính: phòng 1',
      'outside',
      'Sở Tài chính: phòng 1',
      'Bên ngoài: Sở Tài chính: phòng 1',
    ],
    ['Outside: Finance', 'outside', 'Finance', 'Bên ngoài: Finance'],
    ['Tự động', 'automatic', '', 'Tự động'],
    ['automatic', 'automatic', '', 'Tự động'],
  ])('%j is %s %j, printed %j', (text, by, name, printed) => {
    const read = valueOf(readScoredBy(text, ['Thường trực']));
    expect(read).toEqual({ by, name });
    expect(printScoredBy(read)).toBe(printed);
    expect(readScoredBy(printed, ['Thường trực'])).toEqual({ ok: true, value: read });
  });

  it.each([
    ['Thường trực', 'unknownWord Thường trực'],
    ['Cụm trưởg', 'unknownWord Cụm trưởg → Cụm trưởng'],
    ['Khối trưởg', 'unknownWord Khối trưởg → Khối trưởng'],
    ['Trưởngg khối', 'unknownWord Trưởngg khối → Trưởng khối'],
    ['Đơn vịi', 'unknownWord Đơn vịi → Đơn vị'],
    ['Bên ngoàii', 'unknownWord Bên ngoàii → Bên ngoài'],
    ['Tự độngg', 'unknownWord Tự độngg → Tự động'],
    ['Do bên ngoài: Sở Tài chính chấm', 'unknownWord Do bên ngoài: Sở Tài chính chấm'],
    ['Sở Tài chính', 'unknownWord Sở Tài chính'],
    ['Bên ngoài Sở Tài chính', 'unknownWord Bên ngoài Sở Tài chính'],
  ])('%j: %s', (text, problem) => {
    expect(problemOf(readScoredBy(text))).toBe(problem);
  });

  it('names the leader where nobody did', () => {
    expect(printScoredBy({ by: 'leader', name: '' })).toBe('Cụm trưởng');
    expect(printedOr(readScoredBy('Cụm trưởng'), printScoredBy)).toBe('Cụm trưởng');
  });
});

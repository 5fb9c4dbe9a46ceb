import { formatMoment } from '../../src/taskpane/format';
import { cultureOf } from '../../src/locales/culture';

describe('formatMoment', () => {
  it('shows what it cannot read as it was recorded', () => {
    expect(formatMoment('hôm qua', 'vi', cultureOf('vi'))).toBe('hôm qua');
  });

  it('writes the day as the workbook beside it does, the time as the language', () => {
    const american = { decimal: '.', group: ',', shortDate: 'M/d/yyyy' };
    const recorded = '2025-11-05T10:32:00';
    expect(formatMoment(recorded, 'vi', cultureOf('vi'))).toBe('10:32 05/11/2025');
    expect(formatMoment(recorded, 'vi', american)).toBe('10:32 11/5/2025');
  });
});

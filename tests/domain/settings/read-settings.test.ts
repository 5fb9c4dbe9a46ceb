import { SETTING_LIST, type SettingKey } from '../../../src/domain/settings/settings';
import { readSettings, settingCell } from '../../../src/domain/settings/read-settings';
import {
  brief,
  REQUIRED_SETTINGS,
  settingsOf,
  settingsTable,
  textOf,
  type Typed,
} from '../builders';

function read(label: string, value: Typed): ReturnType<typeof readSettings> {
  return readSettings(settingsTable({ ...REQUIRED_SETTINGS, [label]: value }));
}

const CHOICES = SETTING_LIST.flatMap(([key, schema]) =>
  Object.entries(schema.choices ?? {}).map(
    ([choice, word]) => [schema.label, word, key, choice] as const,
  ),
);

describe('Thiết lập', () => {
  it('finds no two rows by the same words, and no default outside its own choices', () => {
    const labels = SETTING_LIST.map(([, schema]) => schema.label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
    for (const [, { choices, default: preset, question }] of SETTING_LIST) {
      if (choices && preset !== undefined) expect(Object.keys(choices)).toContain(preset);
      if (question) expect(choices ?? preset ?? 'chain').toBeDefined();
    }
  });

  it.each(CHOICES)('%s: %s', (label, word, key: SettingKey, choice) => {
    for (const typed of [word, `  ${word.toUpperCase()} `, word.normalize('NFD')]) {
      const { settings, findings } = read(label, typed);
      expect(settings.isAnswered(key)).toBe(true);
      expect(settings.text(key)).toBe(word);
      expect(settings.choice(key as 'roundAt')).toBe(choice);
      expect(findings).toEqual([]);
    }
  });

  it('has the documented defaults', () => {
    const settings = settingsOf();
    expect([
      settings.choice('roundAt'),
      settings.choice('roundMode'),
      settings.integer('roundDigits'),
      settings.choice('rankBasis'),
      settings.choice('tieStyle'),
      settings.choice('naEffect'),
      settings.choice('blankScore'),
      settings.choice('unverified'),
      settings.choice('totalBelowZero'),
      settings.choice('sectionBelowZero'),
      settings.choice('bonusUse'),
      settings.text('scoreSource'),
      settings.choice('classBasis'),
      settings.number('bonusCap'),
      settings.number('scale'),
    ]).toEqual([
      'total',
      'halfUp',
      2,
      'points',
      'skip',
      'shrinkBase',
      'missing',
      'self',
      'no',
      'no',
      'total',
      'Thẩm định',
      undefined,
      null,
      null,
    ]);
    expect(settings.isAnswered('roundAt')).toBe(false);
  });

  it.each<readonly [string, Typed, string | null]>([
    ['Thang điểm', '100', '100'],
    ['Thang điểm', 100, '100'],
    ['Thang điểm', '1.000', '1000'],
    ['Thang điểm', 97.125, '97.125'],
    ['Thang điểm', '99,5', '99.5'],
    ['Thang điểm', '-1', null],
    ['Thang điểm', 'một trăm', null],
    ['Thang điểm', { value: 0.8, numberFormat: '0%' }, null],
    ['Thang điểm', '0 điểm', null],
  ])('%s = %j is %s', (label, typed, expected) => {
    const { settings, findings } = read(label, typed);
    expect(textOf(settings.number('scale'))).toBe(expected);
    expect(findings.map(({ kind }) => kind)).toEqual(
      expected === null ? ['settingUnreadable'] : [],
    );
  });

  it.each<readonly [Typed, string | null, boolean]>([
    ['10', '10', false],
    ['Không giới hạn', null, true],
    ['khong gioi han', null, true],
    ['', null, false],
  ])('a cap %j is %s, unlimited %p', (typed, cap, unlimited) => {
    const { settings, findings } = read('Điểm thưởng tối đa', typed);
    expect(findings).toEqual([]);
    expect(textOf(settings.number('bonusCap'))).toBe(cap);
    expect(settings.isUnlimited('bonusCap')).toBe(unlimited);
  });

  it.each<readonly [Typed, string | null]>([
    ['20/11/2020', '20/11/2020'],
    ['2/1/2020', '02/01/2020'],
    ['20-11-2020', '20/11/2020'],
    ['20/11/2020 17:00', '20/11/2020'],
    ['20/11/2020 17h30', '20/11/2020'],
    [44155, '20/11/2020'],
    [44155.75, '20/11/2020'],
    ['31/02/2020', null],
    ['2020-11-20', null],
    ['20/11/20', null],
    ['thứ sáu', null],
    [0, null],
    [true, null],
  ])('the deadline %j is %s', (typed, expected) => {
    const { settings, findings } = read('Hạn nộp phiếu', typed);
    expect(settings.text('deadline')).toBe(expected ?? '');
    expect(brief(findings)).toEqual(expected === null ? [['settingUnreadable', 'C5', null]] : []);
  });

  it.each<readonly [string, Typed, string]>([
    ['Số chữ số thập phân', '2,5', 'settingUnreadable'],
    ['Số chữ số thập phân', 1.5, 'settingUnreadable'],
    ['Làm tròn ở', 'Từng tiêu chi khác', 'settingUnreadable'],
    ['Sổ gồm', 'Nhiều khối', 'settingUnreadable'],
    ['Khi xếp hạng so sánh', 'Điểm nào cũng được', 'settingUnreadable'],
  ])('%s = %j: %s, at its cell', (label, typed, kind) => {
    const { findings } = read(label, typed);
    expect(brief(findings)).toEqual([[kind, 'C7', null]]);
    expect(findings[0]?.params).toMatchObject({ setting: label });
  });

  // The rules of their own language are read where they are used, and reported there (Q05).
  it.each<readonly [string, SettingKey, string]>([
    ['Nộp chậm', 'lateRule', 'Trừ 1 mỗi ngày; tối đa 5'],
    ['Điểm nộp chậm trừ vào', 'latePenaltyInto', 'Mục: II'],
    ['Điểm cuối cùng lấy theo', 'scoreSource', '60% Thẩm định + 40% Chấm chéo'],
    ['Số dự họp tối thiểu', 'quorum', 'từ 2/3'],
  ])('%s is kept as it was written', (label, key, text) => {
    const { settings, findings } = read(label, text);
    expect(findings).toEqual([]);
    expect(settings.text(key)).toBe(text);
  });

  it('says what it expected', () => {
    const { findings } = read('Cách ghi đồng hạng', '1, 2, 3');
    expect(findings[0]?.params).toEqual({
      setting: 'Cách ghi đồng hạng',
      found: '1, 2, 3',
      expected: '1, 2, 2, 4 · 1, 2, 2, 3',
    });
  });

  const FIGURES = SETTING_LIST.filter(
    ([, { kind, allowed }]) => /^(?:number|numberOrWord|integer)$/.test(kind) && !allowed,
  ).map(([, { label }]) => [label] as const);

  it.each(FIGURES)('what it expects in %s it reads', (label) => {
    const expected = String(read(label, 'mười điểm').findings[0]?.params.expected);
    const examples = expected.split(/ · |, (?!…)/).map((one) => one.replace(', …', ''));
    for (const example of examples) expect(read(label, example).findings).toEqual([]);
  });

  it('gives a figure, its word and what nobody wrote as a person would', () => {
    const { settings } = read('Điểm thưởng tối đa', '7,5');
    expect([settings.text('bonusCap'), settings.integer('bonusCap')]).toEqual(['7.5', 7.5]);
    const unlimited = read('Điểm thưởng tối đa', 'Không giới hạn').settings;
    expect([unlimited.number('bonusCap'), unlimited.integer('bonusCap')]).toEqual([null, 0]);
    const nothing = settingsOf();
    expect([
      nothing.text('roundDigits'),
      nothing.integer('explanationDays'),
      nothing.text('explanationDays'),
      nothing.text('roundAt'),
      nothing.text('classBasis'),
      nothing.text('theme'),
      nothing.isUnlimited('bonusCap'),
    ]).toEqual(['2', 0, '', 'Tổng điểm', '', '', false]);
  });

  it('knows the cell of a setting, by its words', () => {
    const table = settingsTable({ 'Năm thi đua ★': '2020', 'Thang điểm': '' });
    expect(settingCell(table, 'năm thi đua')).toMatchObject({ value: '2020', address: 'C3' });
    expect(settingCell(table, 'Thang điểm')?.address).toBe('C4');
    expect(settingCell(table, 'Kỳ')).toBeUndefined();
  });

  it('reads labels with a star, in any case and order, and ignores unknown rows', () => {
    const { settings, findings } = readSettings(
      settingsTable({
        'HẠN NỘP PHIẾU ★': '20/11/2020',
        'thang  điểm ★': '50',
        'Năm thi đua': 2020,
        'Chuyện khác': 'x',
        '★ Tên cụm, khối': 'Cụm 1',
      }),
    );
    expect(findings).toEqual([]);
    expect(textOf(settings.number('scale'))).toBe('50');
    expect(settings.text('year')).toBe('2020');
  });

  it('asks for what must be filled and has no default', () => {
    const { findings } = readSettings(settingsTable({ 'Thang điểm': '100', 'Năm thi đua': '' }));
    expect(findings.map(({ kind, place, params }) => [kind, place.cell, params.setting])).toEqual([
      ['settingMissing', null, 'Tên cụm, khối'],
      ['settingMissing', 'C4', 'Năm thi đua'],
      ['settingMissing', null, 'Hạn nộp phiếu'],
    ]);
  });

  it('keeps several lines of a text', () => {
    const { settings } = read('Căn cứ (mỗi dòng một căn cứ)', 'Luật  A \r\n\n Quy chế B');
    expect(settings.text('legalBases')).toBe('Luật A\nQuy chế B');
  });

  it('answers otherwise without touching the answer given', () => {
    const settings = settingsOf({ 'Làm tròn ở': 'Từng mục' });
    const other = settings.with('roundAt', { kind: 'choice', choice: 'none' });
    expect([settings.choice('roundAt'), other.choice('roundAt')]).toEqual(['section', 'none']);
  });
});

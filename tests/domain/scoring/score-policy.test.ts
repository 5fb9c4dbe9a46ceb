import { mixesOthers, readPolicy } from '../../../src/domain/scoring/score-policy';
import { settingsOf } from '../builders';
import type { Values } from './scored';

const policy = (settings: Values = {}) => readPolicy(settingsOf(settings));

describe('what a regulation says about points', () => {
  it('where it says nothing', () => {
    expect(policy()).toMatchObject({
      mixLevel: 'criterion',
      mixesLeaves: false,
      selfOnly: false,
      selfWhileUnverified: true,
      blankIsZero: false,
      notDueIsZero: false,
      missingSheetIsZero: false,
      noEvidence: 'remind',
      naEffect: 'shrinkBase',
      zeroTarget: 'error',
      unassignedResult: 'ignore',
      sectionBelowZero: false,
      roundAt: 'total',
      digits: 2,
      mode: 'halfUp',
      peers: { mean: 'mean', minimum: 3, countsSelf: false },
    });
  });

  it.each<readonly [string, string, object]>([
    ['Khi chưa thẩm định', 'Chưa có điểm', { selfWhileUnverified: false }],
    ['Ô điểm để trống', 'Tính 0 điểm', { blankIsZero: true }],
    ['Chưa đến kỳ báo cáo', 'Tính 0 điểm', { notDueIsZero: true }],
    ['Không nộp phiếu', 'Tính 0 điểm', { missingSheetIsZero: true }],
    ['Thiếu minh chứng', 'Phải giải trình', { noEvidence: 'explain' }],
    ['Khi tiêu chí không áp dụng', 'Cho điểm tối đa', { naEffect: 'grantMax' }],
    ['Chỉ tiêu bằng 0 hoặc trống', 'Coi là không giao', { zeroTarget: 'notAssigned' }],
    [
      'Không giao chỉ tiêu mà có kết quả',
      'Chấm, không cộng vào điểm tối đa áp dụng',
      { unassignedResult: 'scoreOutsideBase' },
    ],
    ['Mục được xuống dưới 0', 'Có', { sectionBelowZero: true }],
    ['Làm tròn ở', 'Từng mục', { roundAt: 'section' }],
    ['Số chữ số thập phân', '1', { digits: 1 }],
    ['Cách làm tròn', 'Cắt bỏ', { mode: 'truncate' }],
    ['Cách lấy điểm chấm chéo', 'Trung vị', { peers: { mean: 'median' } }],
    ['Số người chấm tối thiểu', '5', { peers: { minimum: 5 } }],
    ['Tự chấm cho mình trong chấm chéo', 'Tính', { peers: { countsSelf: true } }],
  ])('%s: %s', (item, value, expected) => {
    expect(policy({ [item]: value })).toMatchObject(expected);
  });
});

describe('whose scores count', () => {
  const SHARED = '60% Thẩm định + 40% Chấm chéo';
  it.each<readonly [string, Values, string]>([
    ['the verifier’s', {}, '1 own, others no'],
    ['the unit’s own', { 'Điểm cuối cùng lấy theo': 'Tự chấm' }, '1 own, others no, self only'],
    [
      'both of them',
      { 'Điểm cuối cùng lấy theo': '50% Tự chấm + 50% Thẩm định' },
      '1 own, others no',
    ],
    [
      'those of peers, in every criterion',
      { 'Điểm cuối cùng lấy theo': SHARED, 'Chấm chéo': 'Từng tiêu chí' },
      '0.6 own, others criterion, in leaves',
    ],
    [
      'those of peers, wherever nobody says otherwise',
      { 'Điểm cuối cùng lấy theo': SHARED },
      '0.6 own, others criterion, in leaves',
    ],
    [
      'those of peers, section by section',
      { 'Điểm cuối cùng lấy theo': SHARED, 'Chấm chéo': 'Từng mục' },
      '0.6 own, others section',
    ],
    [
      'those of the council, of the total',
      { 'Điểm cuối cùng lấy theo': '70% Thẩm định + 30% Hội đồng', 'Chấm chéo': 'Tổng điểm' },
      '0.7 own, others total',
    ],
    [
      'the verifier’s, while nobody can read whose',
      { 'Điểm cuối cùng lấy theo': 'Ai đó' },
      '1 own, others no',
    ],
  ])('%s', (_, settings, expected) => {
    const read = policy(settings);
    const said = [
      `${read.ownShare.toString()} own`,
      `others ${mixesOthers(read) ? read.mixLevel : 'no'}`,
      ...(read.mixesLeaves ? ['in leaves'] : []),
      ...(read.selfOnly ? ['self only'] : []),
    ];
    expect(said.join(', ')).toBe(expected);
  });
});

import type { SettingSchema } from '../setting-schema';

export const VERIFICATION_SETTINGS = {
  scoreSource: {
    group: 'Thẩm định',
    label: 'Điểm cuối cùng lấy theo',
    kind: 'rule',
    allowed:
      'Thẩm định · Tự chấm · Chấm chéo · Hội đồng · Trung bình: a, b · 60% Thẩm định + 40% Chấm chéo',
    default: 'Thẩm định',
    required: true,
  },
  unverified: {
    group: 'Thẩm định',
    label: 'Khi chưa thẩm định',
    kind: 'choice',
    choices: { self: 'Dùng điểm tự chấm (tạm tính)', none: 'Chưa có điểm' },
    default: 'self',
  },
  reviewRounds: {
    group: 'Thẩm định',
    label: 'Số lần thẩm định',
    kind: 'choice',
    choices: { one: '1', two: '2' },
    default: 'one',
  },
  explanationDays: {
    group: 'Thẩm định',
    label: 'Thời hạn giải trình (ngày)',
    kind: 'integer',
    allowed: '0–60',
  },
  mayRaise: {
    group: 'Thẩm định',
    label: 'Được nâng điểm so với tự chấm',
    kind: 'choice',
    choices: { yes: 'Có', no: 'Không' },
    default: 'yes',
  },
  leaderVerifiedBy: {
    group: 'Thẩm định',
    label: 'Ai thẩm định đơn vị trưởng',
    kind: 'text',
    allowed: 'Cụm phó, Tổ thẩm định, Cơ quan chỉ đạo…',
  },
  peerLevel: {
    group: 'Thẩm định',
    label: 'Chấm chéo',
    kind: 'choice',
    choices: { none: 'Không', criterion: 'Từng tiêu chí', section: 'Từng mục', total: 'Tổng điểm' },
    default: 'none',
  },
  peerMean: {
    group: 'Thẩm định',
    label: 'Cách lấy điểm chấm chéo',
    kind: 'choice',
    choices: {
      mean: 'Trung bình',
      trimmed: 'Trung bình, bỏ cao nhất và thấp nhất',
      median: 'Trung vị',
    },
    default: 'mean',
  },
  peerMin: {
    group: 'Thẩm định',
    label: 'Số người chấm tối thiểu',
    kind: 'integer',
    default: '3',
  },
  peerSelf: {
    group: 'Thẩm định',
    label: 'Tự chấm cho mình trong chấm chéo',
    kind: 'choice',
    choices: { ignore: 'Không tính', count: 'Tính' },
    default: 'ignore',
  },
} as const satisfies Record<string, SettingSchema>;

import type { SettingSchema } from '../setting-schema';

export const VOTE_SETTINGS = {
  voters: {
    group: 'Suy tôn',
    label: 'Thành phần bỏ phiếu',
    kind: 'choice',
    choices: { units: 'Đơn vị thành viên', council: 'Thành viên Hội đồng' },
    default: 'units',
  },
  voterCount: {
    group: 'Suy tôn',
    label: 'Tổng số phiếu biểu quyết',
    kind: 'integer',
    allowed: 'Để trống: số đơn vị',
  },
  quorum: {
    group: 'Suy tôn',
    label: 'Số dự họp tối thiểu',
    kind: 'rule',
    allowed: 'Không quy định · từ 2/3 · trên 50%',
    default: 'Không quy định',
  },
  voteMethod: {
    group: 'Suy tôn',
    label: 'Cách thức biểu quyết',
    kind: 'choice',
    choices: {
      secret: 'Bỏ phiếu kín',
      hands: 'Giơ tay',
      consensus: 'Thống nhất (không kiểm phiếu)',
    },
    default: 'secret',
  },
  absentVote: {
    group: 'Suy tôn',
    label: 'Vắng mặt gửi phiếu bằng văn bản',
    kind: 'choice',
    choices: { yes: 'Được', no: 'Không' },
    default: 'yes',
  },
  blankBallots: {
    group: 'Suy tôn',
    label: 'Phiếu trắng, không hợp lệ',
    kind: 'choice',
    choices: { count: 'Tính vào mẫu số', ignore: 'Không tính' },
    default: 'count',
  },
  chairMustAgree: {
    group: 'Suy tôn',
    label: 'Người chủ trì phải đồng ý',
    kind: 'choice',
    choices: { no: 'Không', yes: 'Có' },
    default: 'no',
  },
  selfVote: {
    group: 'Suy tôn',
    label: 'Đơn vị được xét bỏ phiếu cho mình',
    kind: 'choice',
    choices: { yes: 'Được', no: 'Không' },
    default: 'yes',
  },
} as const satisfies Record<string, SettingSchema>;

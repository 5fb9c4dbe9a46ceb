import { held, labels, marked, results, times, type Given } from './given';

/** A rule that is worked out on the page, on figures of one unit each or of all together. */
export interface Example {
  readonly max: string;
  readonly points: string;
  /** Heading of what is given. */
  readonly given: string;
  readonly cases: readonly Given[];
}

const RESULT = 'Kết quả';
const FLAG = 'Cờ thi đua của Chính phủ';
const LOWER_FLAG = 'Cờ thi đua của Bộ, tỉnh';
const PLACES = 'hạng 1: 60; hạng 2: 45; hạng 3: 30; hạng 4: 15; từ hạng 5: 0';

/** By `RuleKind.kind`; the figures are those that regulations give as examples, where they do. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  binary: [
    {
      max: '2',
      points: 'Đã ban hành: 2; Không: 0',
      given: RESULT,
      cases: labels(['Đã ban hành', 'Không']),
    },
    { max: '5', points: '', given: RESULT, cases: labels(['Đạt', 'Không đạt']) },
  ],
  levels: [
    {
      max: '5',
      points: 'Giải Nhất: 5; Giải Nhì: 4; Giải Ba: 3; Khuyến khích: 2; Không giải: 0',
      given: RESULT,
      cases: labels(['Giải Nhất', 'Giải Nhì', 'Không giải', 'Giải Tư']),
    },
  ],
  bands: [
    {
      max: '1,5',
      points: '>95%: 1,5; 75–95%: 1; 50–<75%: 0,5; <50%: 0',
      given: RESULT,
      cases: results(['96%', '95%', '60%', '40%', '0,95']),
    },
    {
      max: '2',
      points: '0 ngày: 2; 1–2 ngày: 1,5; 3–5 ngày: 1; 6–10 ngày: 0,5; trên 10 ngày: 0',
      given: 'Số ngày chậm',
      cases: results(['0', '1', '4', '8', '12']),
    },
    {
      max: '10',
      points: 'theo tỷ lệ hoàn thành: từ 100%: 10; từ 80% đến dưới 100%: 7; dưới 80%: 0',
      given: 'Kết quả ÷ chỉ tiêu',
      cases: results(['50', '45', '30'], '50'),
    },
  ],
  proportional: [
    {
      max: '10',
      points: 'chỉ tiêu giao riêng; được vượt đến 120%',
      given: 'Kết quả ÷ chỉ tiêu',
      cases: results(['180', '200', '240', '300'], '200'),
    },
    {
      max: '10',
      points: 'chỉ tiêu 10; càng thấp càng tốt; không vượt; dưới 40%: 0 điểm',
      given: RESULT,
      cases: results(['8', '10', '20', '40']),
    },
  ],
  relativeToBest: [
    {
      max: '5',
      points: 'đạt chỉ tiêu: 50%; vượt theo tỷ lệ; trong cụm',
      given: 'Kết quả ÷ chỉ tiêu của bốn đơn vị',
      cases: results(['8', '10', '15', '20'], '10'),
    },
  ],
  count: [
    {
      max: '20',
      points: '5/lớp tập huấn; tối đa 20',
      given: RESULT,
      cases: results(['0', '3', '5']),
    },
  ],
  deductFromMax: [
    {
      max: '10',
      points: '2 mỗi ngày chậm; không dưới 0',
      given: 'Số ngày chậm',
      cases: results(['0', '3', '8']),
    },
    {
      max: '110',
      points:
        'tồn đến 0%: 0; tồn trên 0% đến 10%: 10; tồn trên 10% đến 20%: 20; tồn trên 20%: hết điểm',
      given: 'Tỷ lệ tồn',
      cases: results(['0%', '8%', '10,5%', '21%']),
    },
  ],
  plusMinus: [
    {
      max: '10',
      points: 'cộng 3 mỗi lần được khen; trừ 3 mỗi lần bị phê bình; từ âm 5 đến 10',
      given: 'Số liệu',
      cases: [times('2', '1'), times('0', '3'), times('5', '0')],
    },
  ],
  awardBonus: [
    {
      max: '15',
      points: `${FLAG}: 15; ${LOWER_FLAG}: 10; lấy mức cao nhất`,
      given: 'Đã được tặng trong kỳ',
      cases: [held(FLAG, LOWER_FLAG), held(LOWER_FLAG), held()],
    },
    {
      max: '5',
      points: 'Bằng khen của Bộ trưởng: 2,5; cộng dồn; tối đa 5',
      given: 'Đã được tặng trong kỳ',
      cases: [held('Bằng khen của Bộ trưởng', 'Bằng khen của Bộ trưởng')],
    },
  ],
  rankToPoints: [
    {
      max: '60',
      points: PLACES,
      given: 'Thứ hạng của năm đơn vị',
      cases: ['1', '2', '3', '4', '5'].map((rank) => marked([rank], 'rank')),
    },
    {
      max: '60',
      points: `${PLACES}; trung bình các cơ quan chấm`,
      given: 'Ba cơ quan xếp ba đơn vị',
      cases: [
        marked(['1', '2', '1'], 'rank'),
        marked(['2', '1', '3'], 'rank'),
        marked(['3', '3', '2'], 'rank'),
      ],
    },
    {
      max: '60',
      points: `${PLACES}; đồng hạng: chia đều`,
      given: 'Hai đơn vị cùng hạng 1',
      cases: [marked(['1'], 'rank'), marked(['1'], 'rank')],
    },
  ],
  external: [
    {
      max: '30',
      points: 'nguồn: Kết quả điều tra xã hội học; thang 100',
      given: 'Điểm của cơ quan chấm',
      cases: [marked(['82'], 'points')],
    },
    {
      max: '10',
      points: 'nguồn: Các sở; trung bình, bỏ cao nhất và thấp nhất',
      given: 'Điểm của bốn sở',
      cases: [marked(['6', '8', '9', '10'], 'points')],
    },
  ],
  formula: [
    {
      max: '5',
      points: 'min(toi_da; toi_da * ket_qua / chi_tieu)',
      given: 'Kết quả ÷ chỉ tiêu',
      cases: results(['8', '12'], '10'),
    },
    {
      max: '30',
      points: 'neu(ket_qua >= 95; toi_da; toi_da * ket_qua / 100)',
      given: RESULT,
      cases: results(['97', '80']),
    },
  ],
};

/** Scores that people typed for a judged criterion. */
export const JUDGED = { max: '10', points: '0 đến 10; bước 0,5', scores: ['7,5', '7,3', '10'] };

import { parseRule } from './reading';

/** Beside every Vietnamese word its English twin; the normal form is Vietnamese. */
const TWINS: readonly (readonly [method: string, english: string, vietnamese: string])[] = [
  ['direct', 'from 2 to 8; step 0.5', 'từ 2 đến 8; bước 0,5'],
  ['direct score', 'minus 5 to 10, steps of 1', 'âm 5 đến 10; bước 1'],
  ['yes/no', 'Issued: 10; Not: 0', 'Issued: 10; Not: 0'],
  ['levels', 'First: 10; Second: 5', 'First: 10; Second: 5'],
  ['bands', 'by result: over 95%: 10; other: 0', 'theo kết quả: trên 95%: 10; còn lại: 0'],
  [
    'bands',
    'by completion: at least 95%: 10; from 75% to below 95%: 5; below 75%: 0',
    'theo tỷ lệ hoàn thành: từ 95%: 10; từ 75% đến dưới 95%: 5; dưới 75%: 0',
  ],
  ['bands', 'at most 2 days: 10; over 2 days: 0', 'đến 2 ngày: 10; trên 2 ngày: 0'],
  [
    'proportional',
    'target 40; lower is better; no excess; below 50%: 0 points',
    'chỉ tiêu 40; càng thấp càng tốt; không vượt; dưới 50%: 0 điểm',
  ],
  ['proportional', 'own target; up to 120%', 'chỉ tiêu giao riêng; được vượt đến 120%'],
  ['proportional', 'excess counts', 'được vượt'],
  [
    'relative to best',
    'target met: 40%; excess by share; within the cluster',
    'đạt chỉ tiêu: 40%; vượt theo tỷ lệ; trong cụm',
  ],
  [
    'relative to the leader',
    'base 50%; excess by amount; within the group; lower is better',
    'cơ sở 50%; vượt theo số; trong nhóm; càng thấp càng tốt',
  ],
  ['relative to best', 'whole book', 'toàn sổ'],
  ['count', '2 points per model; max 10', '2/model; tối đa 10'],
  ['points each', '2 each model, up to 10', '2/model; tối đa 10'],
  ['deduct', '2 each late day; not below 0', '2 mỗi late day; không dưới 0'],
  ['deduct from maximum', 'Deduct 2 per late day, not below 1', 'Trừ mỗi late day 2, không dưới 1'],
  [
    'deduct',
    'backlog up to 5%: 0; backlog over 5% to 20%: 3; backlog above 20%: all points',
    'tồn đến 5%: 0; tồn trên 5% đến 20%: 3; tồn trên 20%: hết điểm',
  ],
  [
    'plus/minus',
    'add 3 each praise; subtract 3 each reprimand; from minus 5 to 10',
    'cộng 3 mỗi praise; trừ 3 mỗi reprimand; từ âm 5 đến 10',
  ],
  ['plus/minus', 'plus 1 per flag, minus 2 per case', 'cộng 1 mỗi flag; trừ 2 mỗi case'],
  ['award bonus', 'Flag: 10; highest only; in the period', 'Flag: 10; lấy mức cao nhất; trong kỳ'],
  ['award bonus', 'Flag: 5; Merit: 3; cumulative; max 8', 'Flag: 5; Merit: 3; cộng dồn; tối đa 8'],
  [
    'by rank',
    'rank 1: 10; ranks 2 to 3: 5; from rank 4: 0; mean of the assessors; tie: shared',
    'hạng 1: 10; hạng 2 đến 3: 5; từ hạng 4: 0; trung bình các cơ quan chấm; đồng hạng: chia đều',
  ],
  [
    'rank to points',
    'rank 1: 10; from rank 2 on: 0; tie: same points',
    'hạng 1: 10; từ hạng 2 trở đi: 0; đồng hạng: cùng điểm',
  ],
  ['external', 'source: Survey; scale 100; mean', 'nguồn: Survey; thang 100; trung bình'],
  [
    'external',
    'source: Council; mean, highest and lowest dropped',
    'nguồn: Council; trung bình, bỏ cao nhất và thấp nhất',
  ],
  [
    'external',
    'source: Council; trimmed mean',
    'nguồn: Council; trung bình, bỏ cao nhất và thấp nhất',
  ],
  [
    'formula',
    'min(maximum; if(ratio >= 1; round(result / target; 2); times - points(I.1)))',
    'min(toi_da; neu(ty_le >= 1; tron(ket_qua / chi_tieu; 2); so_lan - diem(I.1)))',
  ],
];

describe('the rules in English', () => {
  it.each(TWINS)('%s: %s', (method, english, vietnamese) => {
    const twin = parseRule(method, english, '10');
    const original = parseRule(method, vietnamese, '10');
    if (!twin.ok || !original.ok) throw new Error(JSON.stringify([twin, original]));
    expect(twin.value.print()).toBe(original.value.print());
    expect(twin.value.check()).toEqual(original.value.check());
  });
});

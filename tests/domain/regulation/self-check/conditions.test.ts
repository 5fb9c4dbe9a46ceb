import type { RegulationDraft } from '../../builders';
import { findingsOf, said } from './sound';

function found(change: Partial<RegulationDraft>): readonly (readonly unknown[])[] {
  const findings = findingsOf(change).filter(({ kind }) =>
    ['conditionUnknownName', 'conditionTooEarly'].includes(kind),
  );
  return said(findings, 'condition', 'found', 'before', 'suggestion').map((line) =>
    line.filter((part) => part !== undefined && part !== ''),
  );
}

const CLASSES = [
  { name: 'Tốt', from: '80' },
  { name: 'Khá', from: '0' },
];
const consider = (condition: string, consequence: string): Partial<RegulationDraft> => ({
  classes: CLASSES,
  considerations: [{ code: 'K1', condition, consequence }],
});

describe('conditions', () => {
  it.each<readonly [string, Partial<RegulationDraft>, readonly (readonly unknown[])[]]>([
    ['of a class that there is', consider('xếp loại từ Tốt', 'Không xét'), []],
    [
      'of a class that there is not',
      consider('xếp loại từ Tôt hơn', 'Không xét'),
      [['conditionUnknownName', 'B3', 'xếp loại từ Tôt hơn', 'Tôt hơn']],
    ],
    [
      'of a criterion that there is not',
      consider('điểm mục IX từ 50%', 'Không xét'),
      [['conditionUnknownName', 'B3', 'điểm mục IX từ 50%', 'IX', 'I']],
    ],
    ['of the rank, for an award', consider('dẫn đầu cụm', 'Không xét'), []],
    [
      'of the rank, for being ranked',
      consider('dẫn đầu cụm', 'Không xếp hạng'),
      [['conditionTooEarly', 'B3', 'dẫn đầu cụm, khối', 'rank']],
    ],
    [
      'of the rank, where who is not considered keeps no rank',
      {
        ...consider('dẫn đầu cụm', 'Không xét'),
        settings: { 'Đơn vị không xét có giữ hạng': 'Đưa ra ngoài bảng xếp hạng' },
      },
      [['conditionTooEarly', 'B3', 'dẫn đầu cụm, khối', 'rank']],
    ],
    ['of the class, for being ranked', consider('xếp loại từ Tốt', 'Không xếp hạng'), []],
    [
      'of the class, for the class',
      consider('xếp loại từ Tốt', 'Hạ một mức xếp loại'),
      [['conditionTooEarly', 'B3', 'xếp loại từ Tốt', 'class']],
    ],
    [
      'of the class, at the class',
      {
        classes: [
          { ...CLASSES[0], condition: 'xếp loại từ Khá' },
          { name: 'Khá', from: '0' },
        ],
      },
      [['conditionTooEarly', 'B3', 'xếp loại từ Khá', 'class']],
    ],
    [
      'of an award',
      { awards: [{ award: 'Cờ', quantity: '1', condition: 'xếp loại từ Giỏi' }], classes: CLASSES },
      [['conditionUnknownName', 'N3', 'xếp loại từ Giỏi', 'Giỏi']],
    ],
  ])('%s', (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});

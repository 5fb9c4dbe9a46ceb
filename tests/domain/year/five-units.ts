import type { ProposalReason } from '../../../src/domain/awards/contest';
import type { CriterionLine, RegulationDraft } from '../builders';
import { outcomeOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '60', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
];

export function year(
  more: Partial<YearDraft>,
  regulation: Partial<RegulationDraft> = {},
): YearDraft {
  return {
    regulation: {
      criteria: CRITERIA,
      classes: [
        { name: 'Xuất sắc', from: '90' },
        { name: 'Tốt', from: '80' },
        { name: 'Khá', from: '70' },
      ],
      awards: [
        { award: 'Cờ', quantity: '1' },
        { award: 'Bằng khen', quantity: '2', source: 'Trừ đơn vị được đề nghị Cờ' },
      ],
      ...regulation,
    },
    sheets: {
      A: { I: 58, II: 38 },
      B: { I: 55, II: 37 },
      C: { I: 50, II: 36 },
      D: { I: 50, II: 32 },
      E: { I: 45, II: 30 },
    },
    ...more,
  };
}

export function ranks(draft: YearDraft): readonly string[] {
  return outcomeOf(draft).units.map(({ scores, status, rank, classification, classOpen }) =>
    [scores.unit.code, status, rank ?? '–', classification ?? classOpen ?? '–'].join(' '),
  );
}

export function reasons(draft: YearDraft, unit: string): readonly ProposalReason[] {
  return outcomeOf(draft).proposal.find((line) => line.unit === unit)?.reasons ?? [];
}

import type { FindingKind } from '../../../../src/domain/findings/catalogue';
import type { Finding } from '../../../../src/domain/findings/finding';
import type { Unit } from '../../../../src/domain/units/unit';
import { readDraft, type RegulationDraft } from '../../builders';

/** Nothing to complain of: 100 points, one award, one chain that ends, classes down to nothing. */
export const SOUND: RegulationDraft = {
  settings: { 'Thứ tự phân định khi bằng điểm': 'điểm mục I cao hơn; bỏ phiếu' },
  criteria: [
    ['I', 'Tiêu chí', '60', 'Trực tiếp'],
    ['II', 'Tiêu chí', '40', 'Trực tiếp'],
  ],
  classes: [
    { name: 'Tốt', from: '90' },
    { name: 'Khá', from: '0' },
  ],
  awards: [{ award: 'Cờ', quantity: '1' }],
};

export function findingsOf(
  change: Partial<RegulationDraft>,
  units: number | readonly Unit[] = 5,
): readonly Finding[] {
  const settings = { ...SOUND.settings, ...change.settings };
  return readDraft({ ...SOUND, ...change, settings }, units).findings;
}

/** Kind, cell and what a message would say, of findings of some kinds. */
export function said(
  findings: readonly Finding[],
  ...names: readonly string[]
): readonly (readonly unknown[])[] {
  return findings.map(({ kind, place, params }) => [
    kind,
    place.cell,
    ...names.map((name) => params[name]),
  ]);
}

export function kindsOf(findings: readonly Finding[]): readonly FindingKind[] {
  return findings.map(({ kind }) => kind);
}

/** Of a book whose units are of more than one cluster. */
export const SEVERAL = { 'Sổ gồm': 'Nhiều cụm, khối cùng quy chế' } as const;

import { Draw, NAMES, randomDraft } from '../../support/book/random-draft';
import type { ClaimCells, Value } from '../../support/book/draft';
import { criterionLines } from '../../support/book/draft';
import { unitOf, type CriterionLine } from '../builders';
import type { ClaimDraft, FigureTyped } from '../claims';
import type { YearDraft } from '../years';

/** A year that uses every construct about points, its settings and figures drawn by lot. */
export function randomYear(seed: number): YearDraft {
  const draw = new Draw(seed);
  const book = randomDraft(draw);
  const criteria = criterionLines(book.criteria).map(({ code, max, cells }): CriterionLine => [
    code,
    cells.rowKind ?? '',
    max,
    cells.method ?? '',
    cells.points ?? '',
    cells.appliesTo ?? '',
    cells.evidence ?? '',
    cells.scoredBy ?? '',
  ]);
  return {
    regulation: {
      settings: book.settings ?? {},
      criteria,
      classes: book.classes ?? [],
      awards: book.awards ?? [],
    },
    units: NAMES.map((name) => unitOf(name, { name, group: book.units[name]?.row?.group ?? '' })),
    sheets: Object.fromEntries(
      NAMES.map((name) => {
        const claims = book.units[name]?.claims;
        return [name, claims ? sheetDraft(claims, book.targets?.[name] ?? {}) : null];
      }),
    ),
    outside: book.tables?.DiemNgoai ?? [],
    honours: book.tables?.ThanhTich ?? [],
    notScored: book.tables?.KhongCham ?? [],
    exclusions: book.tables?.KhongXet ?? [],
    submissions: NAMES.map((unit) => ({
      unit,
      receivedOn: `${String(18 + draw.below(6))}/11/2020`,
    })),
  };
}

function sheetDraft(
  claims: Readonly<Record<string, Value | ClaimCells>>,
  targets: Readonly<Record<string, string>>,
): Readonly<Record<string, ClaimDraft>> {
  const drafts: Record<string, ClaimDraft> = {};
  for (const [key, written] of Object.entries(claims)) {
    const cells: ClaimCells =
      typeof written === 'object' && !('percent' in written) ? written : { self: written };
    const [code = '', name] = key.split('#');
    const own = drafts[code] ?? {};
    drafts[code] =
      name === undefined
        ? { ...own, ...cellsOf(cells) }
        : { ...own, data: { ...own.data, [name]: typed(cells.result) } };
  }
  for (const [code, target] of Object.entries(targets)) {
    const figure = /^\d+$/.test(target) ? Number(target) : target;
    drafts[code] = { ...drafts[code], target: figure === '' ? null : figure };
  }
  return drafts;
}

function cellsOf({ evidence, result, self, verified, verified2, reason }: ClaimCells): ClaimDraft {
  return {
    result: typed(result),
    self: typed(self),
    verified: typed(verified),
    verified2: typed(verified2),
    evidence: evidence ?? '',
    reason: reason ?? '',
  };
}

function typed(value: Value | undefined): FigureTyped {
  if (value === undefined) return null;
  return typeof value === 'object' ? { value: value.percent / 100, format: '0%' } : value;
}

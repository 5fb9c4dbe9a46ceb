import type { RankReport } from '../../../src/app/ranking/rank-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { expected, importSample, NOW, openSample } from '../../support/sample-book';

interface ExpectedUnit {
  readonly code: string;
  readonly status: 'ranked' | 'blocked';
  readonly scores: Readonly<Record<string, string | null>>;
  readonly sections: Readonly<Record<string, string | null>>;
  readonly bonus: string;
  readonly deduction: string;
  readonly total: string | null;
  readonly base: string;
  readonly percent: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly classification: string | null;
  readonly award: string | null;
  readonly undecidedAward?: string | null;
  readonly errors?: readonly ExpectedError[];
}

interface ExpectedError {
  readonly criterion: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly proposed: string;
}

const EXPECTED =
  expected<Readonly<Record<'asSent' | 'accepted', { readonly units: readonly ExpectedUnit[] }>>>();

function figures(report: RankReport) {
  return report.outcome.units.map(({ scores, status, rank, tied, classification }) => {
    const line = report.outcome.proposal.find((one) => one.unit === scores.unit.code);
    const ranked = status === 'ranked';
    return {
      code: scores.unit.code,
      status,
      total: ranked ? scores.total?.toString() : null,
      base: scores.base.toString(),
      percent: ranked ? Number(scores.percent?.toString()).toFixed(2) : null,
      rank,
      tied,
      classification,
      award: line?.status === 'proposed' ? (line.award?.name ?? null) : null,
    };
  });
}

function wanted(units: readonly ExpectedUnit[]) {
  return units.map(({ code, status, total, base, percent, rank, tied, classification, award }) => ({
    code,
    status,
    total,
    base,
    percent,
    rank,
    tied,
    classification,
    award,
  }));
}

describe('the eleven submissions of 2020', () => {
  test('as sent: three units are held back, the rest is ranked without them', async () => {
    const excel = await openSample();
    const { origins } = await importSample();
    const report = await rankWorkbook({ ...NOW, origins });

    expect(figures(report)).toEqual(wanted(EXPECTED.asSent.units));
    expect(report.blocking).toBe(true);
    const errors = report.findings
      .filter((found) => found.kind === 'numberAsText')
      .map(({ unit, criterion, place, raw, proposed }) => ({
        unit,
        criterion,
        ...place,
        raw,
        proposed,
      }));
    const listed = EXPECTED.asSent.units.flatMap(({ code, errors: own }) =>
      (own ?? []).map((error) => ({ unit: code, ...error })),
    );
    expect(listed).toHaveLength(3);
    expect(errors).toEqual(listed);
    for (const { code, undecidedAward } of EXPECTED.asSent.units) {
      const line = report.outcome.proposal.find((one) => one.unit === code);
      const open = line?.status === 'undecided' ? line.award?.name : null;
      expect([code, open]).toEqual([code, undecidedAward ?? null]);
    }
    excel.uninstall();
  });

  test('with the proposals accepted: the reported outcome, leaf by leaf', async () => {
    const excel = await openSample();
    const { origins } = await importSample();
    const report = await rankWorkbook({ ...NOW, origins, acceptProposed: true });

    expect(report.accepted).toHaveLength(3);
    expect(figures(report)).toEqual(wanted(EXPECTED.accepted.units));
    for (const unit of EXPECTED.accepted.units) {
      const scores = report.outcome.units.find((one) => one.scores.unit.code === unit.code)?.scores;
      const leaves = Object.fromEntries(
        [...(scores?.leaves ?? [])].map(([code, leaf]) => [code, leaf.final?.toString() ?? null]),
      );
      expect(leaves).toEqual(unit.scores);
      for (const [code, points] of Object.entries(unit.sections)) {
        expect([code, scores?.nodes.get(code)?.final?.toString()]).toEqual([code, points]);
      }
      expect(scores?.bonus.final?.toString()).toBe(unit.bonus);
      expect(scores?.deduction.final?.toString()).toBe(unit.deduction);
    }
    const leader = report.findings.find((found) => found.kind === 'leaderProposed');
    expect(leader?.unit).toBe('KH');
    excel.uninstall();
  });

  test('live formulas and the core agree: no finding says otherwise', async () => {
    const excel = await openSample();
    await importSample();
    for (const acceptProposed of [false, true, false]) {
      const report = await rankWorkbook({ ...NOW, acceptProposed });
      expect(report.findings.filter((found) => found.kind === 'formulaDiffers')).toEqual([]);
    }
    excel.uninstall();
  });
});

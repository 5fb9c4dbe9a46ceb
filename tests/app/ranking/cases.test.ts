import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RankReport } from '../../../src/app/ranking/rank-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { ProposalReason } from '../../../src/domain/awards/contest';
import { percentAgreed, tallyOf } from '../../../src/domain/awards/votes/tally';
import { isBlocking } from '../../../src/domain/findings/status';
import { Exact } from '../../../src/domain/numbers/exact';
import { othersMark } from '../../../src/domain/scoring/mix-others';
import { readPolicy } from '../../../src/domain/scoring/score-policy';
import type { UnitOutcome } from '../../../src/domain/year/outcome';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { Expected, ExpectedUnit } from '../../fixtures/cases/kit/expected';
import { contentOf, recordsOf, sheetOf } from '../../support/cells';
import { NOW } from '../../support/sample-book';

/** Six workbooks by an independent writer (tests/fixtures/cases/README.md), through the whole product. */
const FOLDER = join(__dirname, '../../fixtures/cases');
const NAMES = ['a', 'b', 'c', 'd', 'd-no-vote', 'e'] as const;

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;
}

type Contents = Record<string, Record<string, string>>;

function contentsOf({ workbook }: EmbeddedExcel, names: readonly string[]): Contents {
  return Object.fromEntries(names.map((name) => [name, { ...contentOf(sheetOf(workbook, name)) }]));
}

const exact = (value: Exact | null | undefined): string | null => value?.toString() ?? null;
/** As printed: 98,5 → 98.50. */
const printed = (value: Exact | null): string | null =>
  value === null ? null : value.toNumber().toFixed(2);

/** Why a unit is not proposed, in the words of the case's writer. */
const REFUSED: Partial<Record<ProposalReason['reason'], string>> = {
  quotaFull: 'hết số lượng',
  votesTooFew: 'không đủ tỷ lệ phiếu',
  notConsidered: 'không xét',
  deferred: 'chưa xét',
};

describe.each(NAMES)('case %s', (name) => {
  const wanted = expectedOf(name);
  let excel: EmbeddedExcel;
  let report: RankReport;
  let foreign: readonly string[];
  let before: Contents;

  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));
    excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
    excel.install();
    foreign = excel.workbook.sheets.map((sheet) => sheet.name);
    before = contentsOf(excel, foreign);
    report = await rankWorkbook(NOW);
  });
  afterAll(() => {
    excel.uninstall();
  });

  const outcomeOf = (unit: Pick<ExpectedUnit, 'shortName'>): UnitOutcome => {
    const found = report.outcome.units.find(({ scores }) => {
      return scores.unit.shortName === unit.shortName;
    });
    if (!found) throw new Error(`no outcome for ${unit.shortName}`);
    return found;
  };
  const shortOf = (fullName: string): string =>
    report.year.units.find((unit) => unit.name === fullName)?.shortName ?? fullName;
  const shortName = (code: string): string =>
    report.year.units.find((unit) => unit.code === code)?.shortName ?? code;

  test('every figure of every unit is the one its writer computed', () => {
    const { regulation, outside } = report.year;
    const policy = readPolicy(regulation.settings);
    const found = wanted.units.map((unit): ExpectedUnit => {
      const { scores, rank, classification } = outcomeOf(unit);
      const node = (code: string, kind: 'verified' | 'final'): string =>
        exact(scores.nodes.get(code)?.[kind]) ?? '–';
      const codes = (of: Readonly<Record<string, string>>, figure: (code: string) => string) =>
        Object.fromEntries(Object.keys(of).map((code) => [code, figure(code)]));
      const leaves = Object.fromEntries(
        [...scores.leaves].flatMap(([code, { final, state, effect }]) =>
          state === 'notApplicable' && effect !== 'grantMax' ? [] : [[code, exact(final) ?? '–']],
        ),
      );
      const peers = (code: string): string =>
        exact(othersMark('peer', outside.of(code, scores.unit.code), scores.unit.code, policy)) ??
        '–';
      return {
        name: scores.unit.name,
        shortName: scores.unit.shortName,
        ...(unit.cluster === undefined ? {} : { cluster: scores.unit.cluster }),
        // Compared below, where the automatic points are taken out again.
        selfTotal: unit.selfTotal,
        // Printed like the total, so rounded like it.
        selfTotalWithAutomatic: exact(scores.selfTotal) ?? '–',
        finalTotal: printed(scores.total) ?? '–',
        finalExact: exact(scores.exactTotal) ?? '–',
        base: exact(scores.base) ?? '–',
        percent: printed(scores.percent) ?? '–',
        rank: rank ?? 0,
        class: classification ?? '–',
        sections: codes(unit.sections, (code) => node(code, 'final')),
        ...(unit.verifiedSections
          ? { verifiedSections: codes(unit.verifiedSections, (code) => node(code, 'verified')) }
          : {}),
        ...(unit.peerSections ? { peerSections: codes(unit.peerSections, peers) } : {}),
        ...(unit.leaves ? { leaves } : {}),
      };
    });
    const figures = wanted.units.map((unit) => ({
      ...unit,
      selfTotalWithAutomatic: exact(Exact.parse(unit.selfTotalWithAutomatic).round(2, 'halfUp')),
    }));
    expect(found).toEqual(figures);
    expect(report.outcome.units).toHaveLength(wanted.units.length);
  });

  test('what the unit wrote itself adds up to its own total', () => {
    for (const unit of wanted.units) {
      const { nodes, leaves, bonus, deduction } = outcomeOf(unit).scores;
      const { roots } = report.year.regulation;
      const sections = roots.flatMap(({ code, branch }) =>
        branch === 'main' ? (nodes.get(code)?.self ?? []) : [],
      );
      const whole = Exact.sum([...sections, bonus.self ?? Exact.zero]).minus(
        deduction.self ?? Exact.zero,
      );
      // The automatic leaves stand in every column; without them the unit's own figures remain.
      const automatic = [...leaves.values()].filter(({ criterion, effect }) => {
        return criterion.rule?.automatic === true || effect === 'grantMax';
      });
      const given = Exact.sum(automatic.map(({ self }) => self ?? Exact.zero));
      expect([unit.shortName, exact(whole), exact(whole.minus(given))]).toEqual([
        unit.shortName,
        unit.selfTotalWithAutomatic,
        unit.selfTotal,
      ]);
    }
  });

  test('the proposal is the reported one, award by award, in its order', () => {
    const { proposal } = report.outcome;
    const named = new Set(wanted.awards.map((award) => award.name));
    const rows = recordsOf(sheetOf(excel.workbook, 'Đề nghị khen thưởng'), 'TT');
    for (const award of wanted.awards) {
      const holders = (status: string): readonly string[] =>
        proposal
          .filter((line) => line.award?.name === award.name && line.status === status)
          .map((line) => shortName(line.unit));
      expect(new Set(holders('proposed'))).toEqual(new Set(award.proposed));
      expect(holders('proposed')).toHaveLength(award.proposed.length);
      expect(new Set(holders('undecided'))).toEqual(new Set(award.undecided));
      const listed = rows
        .filter((row) => row['Danh hiệu, hình thức đề nghị'] === award.name)
        .filter((row) => row['Trạng thái'] === 'Đề nghị')
        .map((row) => shortOf(String(row['Tên đơn vị'])));
      // Where votes or several clusters choose, the sheet's order by rank is not the writer's.
      const oneOrder = !award.votePercent && wanted.units.every((unit) => !unit.cluster);
      expect(oneOrder ? listed : [...listed].sort()).toEqual(
        oneOrder ? award.proposed : [...award.proposed].sort(),
      );
    }
    const others = proposal.filter(({ status, award }) => {
      return status !== 'excluded' && !named.has(award?.name ?? '');
    });
    expect(others).toEqual([]);
  });

  test('who gets nothing is told the reason', () => {
    const { proposal } = report.outcome;
    const reasonOf = (unit: string, award?: string): string | undefined => {
      const line = proposal.find(
        (one) =>
          shortName(one.unit) === unit &&
          one.status === 'excluded' &&
          (award === undefined || one.award?.name === award),
      );
      const reason = line?.reasons[0]?.reason;
      return reason === undefined ? reason : REFUSED[reason];
    };
    for (const [unit, why] of Object.entries(wanted.notProposed ?? {})) {
      expect([unit, reasonOf(unit)]).toEqual([unit, why]);
    }
    for (const { name: award, notChosen = {} } of wanted.awards) {
      for (const [unit, why] of Object.entries(notChosen)) {
        expect([unit, reasonOf(unit, award)]).toEqual([unit, why]);
      }
    }
  });

  test('votes are counted as its writer counted them', () => {
    for (const { name: award, votePercent } of wanted.awards) {
      // Where all agreed without counting there is nothing to compare.
      if (!votePercent) continue;
      const tier = report.year.regulation.awards.find((one) => one.name === award);
      if (!tier) throw new Error(`no award ${award}`);
      const counted = report.year.units.flatMap((unit) => {
        const tally = tallyOf(unit.code, tier, report.year);
        const percent = tally && percentAgreed(tally);
        return percent ? [[unit.shortName, percent.round(2, 'halfUp').toNumber().toFixed(2)]] : [];
      });
      expect(Object.fromEntries(counted)).toEqual(votePercent);
    }
  });

  test('equal totals are told apart by the step that its writer names', () => {
    const found = report.outcome.ties.map(({ units, steps }) => ({
      units: units.map(shortName).sort(),
      decidedBy: steps.find(({ decided }) => decided)?.step ?? null,
    }));
    for (const tie of wanted.ties ?? []) {
      const { decidedBy } = tie;
      expect(found).toContainEqual({ units: [...tie.units].sort(), decidedBy });
    }
    if (wanted.ties) expect(found).toHaveLength(wanted.ties.length);
  });

  test('no error stands in the workbook, and the live formulas agree with the core', () => {
    const errors = report.findings.filter(isBlocking).map(({ kind, raw }) => [kind, raw]);
    expect(errors).toEqual([]);
    expect(report.findings.map(({ kind }) => kind)).not.toContain('formulaDiffers');
    expect(report.blocking).toBe(wanted.awards.some(({ undecided }) => undecided.length > 0));
  });

  test('the sheets that came with it are as they came, but for the id of the regulation', () => {
    const after = contentsOf(excel, foreign);
    const added = foreign.flatMap((sheet) =>
      Object.entries(after[sheet] ?? {})
        .filter(([at]) => before[sheet]?.[at] === undefined)
        .map(([at, content]) => ({ sheet, at, content })),
    );
    for (const { sheet, at } of added) delete after[sheet]?.[at];
    expect(after).toEqual(before);
    // One row below the others, which says by itself whose it is.
    expect(added.map(({ sheet, content }) => [sheet, content])).toEqual([
      ['Thiết lập', '"Sổ (tự động)" @'],
      ['Thiết lập', '"Mã nhận dạng quy chế" @'],
      ['Thiết lập', expect.stringMatching(/^"[0-9a-f]{10}" @$/) as string],
    ]);
    expect(new Set(added.map(({ at }) => at.split(',')[0])).size).toBe(1);
  });

  test('ranking again changes nothing', async () => {
    const first = await excel.save();
    const again = await rankWorkbook({ ...NOW, now: () => new Date(2027, 0, 1) });
    const second = await excel.save();
    expect(again.changed).toBe(false);
    expect(again.findings.map(({ kind }) => kind)).not.toContain('formulaDiffers');
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });
});

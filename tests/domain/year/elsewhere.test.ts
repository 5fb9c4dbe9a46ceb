import type { AwardTier } from '../../../src/domain/awards/award-tier';
import type { ProposalLine, ProposalStatus } from '../../../src/domain/awards/proposal-line';
import { Elsewhere, type DoneRun } from '../../../src/domain/year/elsewhere';
import { except, tierOf } from '../awards/ladder';

const FLAG = tierOf('Cờ', 1);
const MERIT = tierOf('Bằng khen', 2, except('Cờ'));
const BESIDE = tierOf('Cờ chuyên đề', 1, { occasion: 'Chuyên đề' });

function line(unit: string, status: ProposalStatus, award: AwardTier | null): ProposalLine {
  return { unit, status, award, rank: null, reasons: [] };
}

const RUN: DoneRun = {
  tiers: [FLAG, MERIT, BESIDE],
  lines: [
    line('A', 'proposed', FLAG),
    line('B', 'undecided', MERIT),
    line('C', 'excluded', null),
    line('D', 'proposed', MERIT),
    line('D', 'undecided', BESIDE),
    line('E', 'excluded', null),
    line('E', 'proposed', BESIDE),
    line('F', 'excluded', null),
    line('F', 'excluded', BESIDE),
  ],
};

describe('what other contests say of an award', () => {
  const elsewhere = new Elsewhere([{ tiers: [tierOf('Giấy khen', 1)], lines: [] }, RUN]);

  it.each<readonly [string, string]>([
    // What B gets is open: it may also be the flag.
    ['Cờ', 'A yes, B open, C no, D no, E no, F no: 1–2'],
    ['BẰNG KHEN', 'A no, B open, C no, D yes, E no, F no: 1–2'],
    ['Cờ chuyên đề', 'A no, B no, C no, D open, E yes, F no: 1–2'],
    ['Giấy khen', 'A no, B no, C no, D no, E no, F no: 0–0'],
    ['', 'A no, B no, C no, D no, E no, F no: 0–0'],
    ['Huân chương', 'A no, B no, C no, D no, E no, F no: 0–0'],
  ])('%s', (award, expected) => {
    const held = [...'ABCDEF'].map((unit) => `${unit} ${elsewhere.held(unit, award)}`);
    const { least, most } = elsewhere.count(award);
    expect(`${held.join(', ')}: ${String(least)}–${String(most)}`).toBe(expected);
  });
});

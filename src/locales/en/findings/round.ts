import type { RoundFindings } from '../../finding-words';

/** The year's round: roles, pact, hand-over, decisions that came back, units that were merged. */
export const roundFindings = {
  rolesUnclear: {
    message: (p) => {
      switch (p('problem')) {
        case 'several':
          return `In ${p('year')} there are several leaders (${p('leader')}): ${p('units')}; the papers leave a gap there.`;
        case 'differ':
          return `Leader (${p('leader')}) of ${p('year')}: sheet Đơn vị says ${p('units')}, sheet Vai trò says ${p('other')}.`;
        default:
          return `The book names no leader (${p('leader')}) of ${p('year')}; the papers leave a gap there.`;
      }
    },
    advice: 'Mend the column Vai trò of sheet Đơn vị, or the row of that year in sheet Vai trò.',
  },
  pactUnsigned: {
    message: (p) =>
      `No date of signing the pact for ${p('units')} (${p('signed')} of ${p('members')} units have signed).`,
    advice:
      'Write the date into Ngày ký giao ước of sheet Đơn vị; leave it empty where a unit has not signed.',
  },
  handoverFlagAsAward: {
    message: (p) =>
      `“${p('award')}” in sheet ${p('sheet')} is the cluster’s hand-over, not an award: it is not proposed and earns no points.`,
    advice: 'Write the day of the flag into sheet Vai trò and delete this row.',
  },
  rotationBroken: {
    message: (p) =>
      p('expected')
        ? `The leader (${p('leader')}) of ${p('year')} is ${p('units')}, but the regulation says “${p('setting')}” (${p('deputy')}: ${p('expected')}).`
        : `The leader (${p('leader')}) of ${p('year')} is ${p('units')}: no vote and no basis is recorded, and the regulation says “${p('setting')}”.`,
    advice:
      'Compare the minutes; write Cách xác định and Căn cứ into sheet Vai trò, or mend “Đơn vị trưởng năm sau” in Thiết lập.',
  },
  decisionUnclear: {
    message: (p) => {
      switch (p('problem')) {
        case 'other':
          return `The decision on ${p('name')} is about “${p('about')}”; now the unit is ${p('award') ? `proposed for “${p('award')}”` : 'not proposed'}: it does not count as awarded.`;
        case 'both':
          return `The decision on ${p('name')} (${p('award')}) says awarded and gives a reason for refusal.`;
        default:
          return `The decision “${p('found')}” on ${p('name')} (${p('award')}) is not understood.`;
      }
    },
    advice:
      'In Đề nghị khen thưởng write “Được tặng” (awarded) or “Không tặng” (refused), number and date of the decision, or the reason for refusal.',
  },
  lineageOpen: {
    message: (p) =>
      `${p('former')} received ${p('award')} in this period, before it was merged: it earns ${p('name')} no points yet.`,
    advice:
      'If the regulation lets it count, add a row for the new unit in Khen thưởng đã có; if not, answer “Không tính” in “Thành tích của đơn vị trước khi hợp nhất”.',
  },
} satisfies RoundFindings;

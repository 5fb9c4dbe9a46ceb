import { NO_MEMORY } from '../../../../src/domain/memory/memory';
import type { RecogniseContext } from '../../../../src/intake/recognise/recognise-context';
import { ROSTER } from '../../../fixtures/layouts/roster';
import type { Scheme } from '../../../fixtures/layouts/scheme';
import { templateRegulation, templateUnits, type Template } from '../../../support/sample-tables';

/** The generator's regulation as the workbook would hold it, read by the product. */
export function schemeTemplate(scheme: Scheme): Template {
  const kind = { main: 'Tiêu chí', bonus: 'Điểm thưởng', deduction: 'Điểm trừ' };
  return {
    settings: { 'Năm thi đua': String(scheme.year), 'Tên cụm, khối': 'Cụm thi đua số 2' },
    tables: {
      TieuChi: scheme.items.map(({ code, label, branch, leaf, title, max }) => [
        code,
        label,
        !leaf && branch === 'main' ? 'Mục' : kind[branch],
        title,
        String(max).replace('.', ','),
        leaf ? 'Trực tiếp' : 'Cộng',
      ]),
      DonVi: ROSTER.map(({ code, name, shortName, aliases }) => [code, name, shortName, aliases]),
    },
  };
}

export function schemeBook(scheme: Scheme): RecogniseContext {
  const template = schemeTemplate(scheme);
  const units = templateUnits(template);
  const { regulation } = templateRegulation(template);
  return {
    regulation,
    units,
    targets: new Map(),
    year: scheme.year,
    ownBook: false,
    memory: NO_MEMORY,
  };
}

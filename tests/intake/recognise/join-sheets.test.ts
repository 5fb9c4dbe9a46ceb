import {
  findingsOf,
  form,
  kindsOf,
  recognise,
  regulation,
  SELF,
  selfOf,
  type Row,
} from './sample-book';

type Rows = Map<string, Row>;

const SECTIONS = [['I', 'II'], ['III'], ['IV', 'V', 'T', 'P']];

function sectionOf(code: string): string {
  return code.split('.')[0] ?? '';
}

/** Only the rows of some sections; `whole`: the others stay, without a score. */
function department(sections: readonly string[], whole = false, edit?: (rows: Rows) => void) {
  const rows = (all: Rows): void => {
    for (const [code, row] of all) {
      if (sections.includes(sectionOf(code))) continue;
      if (whole) row[SELF] = null;
      else all.delete(code);
    }
    edit?.(all);
  };
  return form({ rows, options: { name: `Phòng ${sections.join()}` } });
}

describe('one form over several sheets', () => {
  it.each([
    ['the rows of each department', false],
    ['the whole form for each department', true],
  ])('is read together: %s', (_, whole) => {
    const sheets = recognise(SECTIONS.map((sections) => department(sections, whole)));
    expect(sheets).toHaveLength(1);
    expect(kindsOf(sheets)).toEqual(['sheetsJoined']);
    expect(sheets[0]?.sheet).toBe('Phòng I,II; Phòng III; Phòng IV,V,T,P');
    expect(sheets[0]?.rows.filter(({ self }) => self !== null)).toHaveLength(38);
    expect(
      sheets[0]?.rows.find(({ criterion }) => criterion === 'III.3')?.self?.place,
    ).toMatchObject({
      sheet: 'Phòng III',
    });
  });

  it('misses only what stands in none of them', () => {
    const grids = SECTIONS.slice(1).map((sections) => department(sections));
    const [absent] = findingsOf(grids, 'criterionAbsent');
    const first = regulation.leaves.filter(({ code }) => ['I', 'II'].includes(sectionOf(code)));
    expect(absent?.params['codes']).toEqual(first.map(({ code }) => code));
  });

  it('says where two departments give two scores, and not where they give the same', () => {
    const again = (score: number) => (rows: Rows) => {
      const row = rows.get('I.2.2');
      rows.set('I.2.2', row ?? ['I.2.2', 'b)', null, 2, null, score, null]);
    };
    const [first = [], ...rest] = SECTIONS;
    const grids = (score: number) => [
      department(first),
      ...rest.map((sections) => department(sections, false, again(score))).slice(0, 1),
    ];
    expect(findingsOf(grids(1.9), 'duplicateCriterion')).toEqual([]);
    expect(findingsOf(grids(0.5), 'duplicateCriterion')[0]).toMatchObject({
      criterion: 'I.2.2',
      params: { value: '0.5', firstValue: '1.9' },
    });
    expect(selfOf(recognise(grids(0.5)), 'I.2.2')).toBe(1.9);
  });

  it('is not made of two copies', () => {
    const sheets = recognise([form(), form({ options: { name: 'Bản 2' } })]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1', 'Bản 2']);
    expect(kindsOf(sheets)).toEqual([]);
  });
});

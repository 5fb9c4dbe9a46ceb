import { isAllowed, licenceProblem } from '../../../scripts/licences/allowed';
import { licenceOf } from '../../../scripts/licences/installed';

describe('isAllowed', () => {
  const allowed = new Set(['MIT', 'Apache-2.0', 'CC0-1.0']);

  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only', true],
    ['(MIT OR CC0-1.0)', true],
    ['Apache-2.0 AND MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only AND LGPL-3.0', true],
    ['(MIT OR GPL-3.0-only) AND LGPL-3.0', false],
    ['MIT AND (Apache-2.0 OR GPL-2.0)', true],
    ['(MIT', false],
    ['MIT)', false],
    ['MIT GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
  ])('%s → %s', (expression, expected) => {
    expect(isAllowed(expression, allowed)).toBe(expected);
  });
});

describe('licenceProblem', () => {
  const base = { name: 'a', version: '1.0.0', license: 'MIT', use: 'shipped' } as const;

  it('is stricter for what is released', () => {
    expect(licenceProblem(base)).toBeNull();
    expect(licenceProblem({ ...base, license: 'MPL-2.0', use: 'development' })).toBeNull();
    expect(licenceProblem({ ...base, license: 'MPL-2.0' })).toBe(
      'a@1.0.0 (shipped): MPL-2.0 is not on the list',
    );
  });

  it('takes terms of its own from one package only, and never in the release', () => {
    const office = { ...base, name: '@microsoft/office-js', license: 'LICENSE' };
    expect(licenceProblem({ ...office, use: 'development' })).toBeNull();
    expect(licenceProblem(office)).toMatch(/LICENSE is not on the list/);
    expect(licenceProblem({ ...base, license: 'LICENSE', use: 'development' })).not.toBeNull();
  });

  it('takes nothing for granted', () => {
    expect(licenceProblem({ ...base, license: null })).toBe('a@1.0.0 (shipped): no licence given');
  });
});

it('reads old ways of naming a licence', () => {
  expect(licenceOf({ license: { type: 'MIT' } })).toBe('MIT');
  expect(licenceOf({ licenses: [{ type: 'MIT' }, { type: 'ISC' }] })).toBe('MIT OR ISC');
  expect(licenceOf({})).toBeNull();
});

it.each([
  'GPL-2.0-only',
  'GPL-3.0-or-later',
  'AGPL-3.0-only',
  'LGPL-2.1-only',
  'SSPL-1.0',
  'BUSL-1.1',
])('%s is on no list', (license) => {
  for (const use of ['shipped', 'development'] as const) {
    expect(licenceProblem({ name: 'a', version: '1.0.0', license, use })).toContain(license);
  }
});

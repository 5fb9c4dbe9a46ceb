import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { jsonReport } from '../../../src/app/ranking/json-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { RULE_KINDS } from '../../../src/domain/regulation/rules/registry';
import { importSample, NOW, openSample } from '../../support/sample-book';

type Json = ReturnType<typeof jsonReport>;

const text = readFileSync(join(__dirname, '../../../docs/report.schema.json'), 'utf8');
const schema = JSON.parse(text) as {
  properties: {
    regulation: {
      properties: { criteria: { items: { properties: { kind: { enum: string[] } } } } };
    };
  };
};

let valid: ValidateFunction;
let sent: Json;
let accepted: Json;

async function runSample(acceptProposed: boolean): Promise<Json> {
  const excel = await openSample();
  try {
    const { files, origins } = await importSample();
    const report = await rankWorkbook({ ...NOW, acceptProposed, origins });
    const names = files.flatMap(({ unit, name }) => (unit === null ? [] : [[unit, name] as const]));
    // Through text, as a reader gets it.
    return JSON.parse(JSON.stringify(jsonReport(report, new Map(names), 'vi'))) as Json;
  } finally {
    excel.uninstall();
  }
}

beforeAll(async () => {
  valid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
  sent = await runSample(false);
  accepted = await runSample(true);
});

/** Problems of the report after one thing in it was changed. */
function broken(change: (json: Json) => unknown): string[] {
  const copy = structuredClone(accepted);
  const at = change(copy);
  expect(at).toBeDefined();
  valid(copy);
  return (valid.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('docs/report.schema.json', () => {
  it('describes the sample as sent, with units held back', () => {
    expect(sent.units.filter(({ status }) => status === 'blocked')).toHaveLength(3);
    expect(valid(sent) ? [] : valid.errors).toEqual([]);
  });

  it('describes the sample with the proposed values accepted', () => {
    expect(accepted.units).toHaveLength(11);
    expect(valid(accepted) ? [] : valid.errors).toEqual([]);
  });

  it('says how firmly the awards stand', () => {
    expect(sent.firmness.map(({ award, undecided }) => [award, undecided])).toEqual([
      ['Cờ thi đua của Bộ Nội vụ', false],
      ['Bằng khen của Bộ trưởng Bộ Nội vụ', true],
    ]);
    expect(sent.firmness[1]?.matters.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['finding', 'QNA'],
      ['notScored', null],
    ]);
    expect(sent.firmness[1]?.waiting).toContain('QNA');
    expect(sent.withoutEdge).toEqual([]);
    expect(broken((json) => Object.assign(json.firmness[0] ?? {}, { gap: 4.25 }))).toContain(
      '/firmness/0/gap type',
    );
  });

  it('knows every rule', () => {
    const { kind } = schema.properties.regulation.properties.criteria.items.properties;
    expect(kind.enum).toEqual(expect.arrayContaining(RULE_KINDS.map((rule) => rule.kind)));
  });

  it.each(['97.50', '97,5', '+1', '.5', '1.', '1e2', '-0', '01', ''])(
    'refuses %s as a score',
    (score) => {
      expect(broken((json) => Object.assign(json.units[0] ?? {}, { selfTotal: score }))).toContain(
        '/units/0/selfTotal pattern',
      );
    },
  );

  it('refuses numbers, unknown keys and missing ones', () => {
    expect(broken((json) => Object.assign(json.units[0] ?? {}, { base: 100 }))).toContain(
      '/units/0/base type',
    );
    expect(broken((json) => Object.assign(json.proposal[0] ?? {}, { extra: 1 }))).toEqual([
      '/proposal/0 additionalProperties',
    ]);
    expect(broken((json) => Reflect.deleteProperty(json.findings[0] ?? {}, 'cell'))).toEqual([
      '/findings/0 required',
    ]);
  });

  it('holds totals and ranks together with the status', () => {
    expect(broken((json) => Object.assign(json.units[0] ?? {}, { status: 'blocked' }))).toContain(
      '/units/0/finalTotal type',
    );
    expect(broken((json) => Object.assign(json.units[0] ?? {}, { rank: null }))).toContain(
      '/units/0/rank type',
    );
  });
});

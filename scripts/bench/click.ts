import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import { importSubmissions } from '../../src/app/import/import-submissions';
import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { installed } from '../support/sample';
import { generateCluster, type Size } from './generated-cluster';
import { measure, MEGABYTE, tableOf, type Measured } from './measure';
import { writeSummaryCellByCell } from './naive-add-in';
import { atMost, ratio, type Goal, type Section } from './section';

interface Budget extends Size {
  /** Writing requests of an import besides one for each megabyte. */
  readonly importing: number;
}

export const CLICKS: readonly Budget[] = [
  { units: 11, criteria: 60, importing: 2 },
  { units: 30, criteria: 250, importing: 2 },
  { units: 300, criteria: 90, importing: 4 },
];
/** Requests of a click; and those besides one for each megabyte of answers, where that is more. */
const REQUESTS = 6;
const BESIDES = 4;
/** Seconds, assumed: the embedded Excel answers at once, Excel on the web is at the end of a line. */
const LATENCY = 0.1;

/** Import and one click, beside an add-in that writes the summary cell by cell. */
export async function benchClick(budget: Budget): Promise<Section> {
  const { template, submissions } = await generateCluster(budget);
  const excel = await openEmbeddedExcel({ profile: { platform: 'web' } });
  const [imported, first, second, naive] = await installed(excel, async () => {
    await createClusterWorkbook(template);
    const click = async (): Promise<void> => {
      const { outcome } = await rankWorkbook();
      const ranked = outcome.units.filter(({ status }) => status === 'ranked').length;
      if (ranked !== budget.units) throw new Error(`only ${String(ranked)} units were ranked`);
    };
    return [
      await measure(excel, 'import', async () => {
        const { files } = await importSubmissions(submissions);
        const refused = files.find(({ problem }) => problem !== null);
        if (refused) throw new Error(`not imported: ${refused.problem ?? ''}`);
      }),
      await measure(excel, 'first click', click),
      await measure(excel, 'second click', click),
      await measure(excel, 'cell by cell', writeSummaryCellByCell),
    ] as const;
  });
  const allowed = budget.importing + Math.ceil(imported.sent / MEGABYTE);
  return {
    title: `One click on ${String(budget.units)} units × ${String(budget.criteria)} criteria`,
    about:
      'Requests and bytes as the host counts them; seconds with the embedded Excel, which calculates on this machine.',
    tables: [tableOf([imported, first, second, naive])],
    notes: [
      `The naive add-in on the same host, which only writes the summary: ${ratio(naive.requests, first.requests)} ` +
        `the requests of the first click; with ${String(LATENCY * 1000)} ms for each request ` +
        `${waited(naive).toFixed(1)} s against ${waited(first).toFixed(1)} s (${ratio(waited(naive), waited(first))}).`,
    ],
    goals: [
      atMost('writing requests of the import', imported.writing, allowed),
      ...[first, second].flatMap(goalsOf),
    ],
  };
}

function waited({ seconds, requests }: Measured): number {
  return seconds + requests * LATENCY;
}

function goalsOf({
  what,
  requests,
  received,
  largestSent,
  largestReceived,
}: Measured): readonly Goal[] {
  const allowed = Math.max(REQUESTS, BESIDES + Math.ceil(received / MEGABYTE));
  const largest = Math.max(largestSent, largestReceived) / MEGABYTE;
  return [
    atMost(`requests of the ${what}`, requests, allowed),
    atMost(`largest message of the ${what}`, largest, 1, ' MB', 2),
  ];
}

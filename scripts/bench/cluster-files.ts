import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../../src/app/create/template';
import { generateCluster } from './generated-cluster';

/** A cluster as an office meets it: the scoring sheets of its members in a folder. */
export interface ClusterFolder {
  readonly template: Template;
  readonly paths: readonly string[];
}

const UNITS = 25;
const CRITERIA = 60;

/** So many scoring sheets, cluster by cluster: nobody's workbook holds a thousand sheets of units. */
export async function writeClusters(files: number, folder: string): Promise<ClusterFolder[]> {
  mkdirSync(folder, { recursive: true });
  const clusters: ClusterFolder[] = [];
  for (let left = files; left > 0; left -= UNITS) {
    const cluster = clusters.length;
    const size = { units: Math.min(UNITS, left), criteria: CRITERIA, cluster };
    const { template, submissions } = await generateCluster(size);
    const paths = submissions.map(({ bytes }, index) => {
      const name = `${String(cluster).padStart(3, '0')}-${String(index).padStart(3, '0')}.xlsx`;
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    clusters.push({ template, paths });
  }
  return clusters;
}

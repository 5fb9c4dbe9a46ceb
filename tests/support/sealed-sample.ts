import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import type { Seal } from '../../src/app/seal/judge-seal';
import { sealYear } from '../../src/app/seal/seal-year';
import { importSample, NOW, openSample } from './sample-book';

/** The sample's year, sealed by Trần Văn B, as a saved file. */
export async function sealedSample(): Promise<{
  readonly bytes: Uint8Array;
  readonly seal: Seal;
}> {
  const made = await openSample();
  try {
    await importSample();
    await rankWorkbook({ ...NOW, acceptProposed: true });
    const seal = await sealYear({ ...NOW, operator: 'Trần Văn B' });
    const { bytes } = await made.save();
    return { bytes, seal };
  } finally {
    made.uninstall();
  }
}

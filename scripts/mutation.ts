/**
 * Changes the code in many small ways and sees whether a test notices (docs/mutation.md):
 *   npm run mutation -- [domain] [intake] [excel]        all files, or the rest of what is not known
 *     --night 17 --of 30     the share of one night; after 30 nights every file has had its turn
 *     --sample 20 --seed 1   that many files, drawn
 *     --files a,b            these
 *     --draw 2 --seed 1      of all files, so many percent of the mutants, drawn; how near that is to all
 *     --most 60              begins no further files after so many minutes
 *     --seconds 9            for the tests of other folders, for each mutant
 *     --again                judges once more those that survived, say with more seconds; a draw is judged whole
 *     --anew                 forgets what is known; --list shows every mutant that lived
 * Ends with 1 where a room is below its goal.
 */
import { parseArgs } from 'node:util';
import { filesOf, inBatches, shareOf, shuffled } from './mutation/choose-files';
import { forget, mutate, readReport } from './mutation/mutate-room';
import { reached, table, type Measured } from './mutation/print';
import { roomsNamed, type Room } from './mutation/rooms';
import { onlyDrawn, scoreOf, survivorsIn, unnoticed } from './mutation/score';

const BATCH = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    night: { type: 'string' },
    of: { type: 'string', default: '30' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '' },
    files: { type: 'string' },
    draw: { type: 'string' },
    most: { type: 'string' },
    concurrency: { type: 'string', default: '1' },
    seconds: { type: 'string' },
    again: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const draw = values.draw === undefined ? null : { percent: Number(values.draw), seed: values.seed };
const until = values.most === undefined ? null : Date.now() + Number(values.most) * 60_000;

function chosen(all: readonly string[]): readonly string[] {
  if (values.files !== undefined) {
    const parts = values.files.split(',');
    return all.filter((file) => parts.some((part) => file.includes(part)));
  }
  if (draw) return all;
  const files = shuffled(all, values.seed);
  if (values.sample !== undefined) return files.slice(0, Number(values.sample));
  if (values.night === undefined) return files;
  return shareOf(files, { night: Number(values.night), of: Number(values.of) });
}

async function measure(room: Room): Promise<Measured> {
  if (values.anew) forget(room, draw);
  const files = chosen(filesOf(process.cwd(), room.name));
  const how = {
    concurrency: Number(values.concurrency),
    seconds: values.seconds === undefined ? room.seconds : Number(values.seconds),
    again: values.again,
    draw,
  };
  for (const batch of inBatches(files, until === null ? files.length : BATCH)) {
    if (until !== null && Date.now() > until) break;
    const parts = values.again ? survivorsIn(readReport(room, draw), batch) : batch;
    if (parts.length > 0) await mutate(room, parts, how);
  }
  const report = onlyDrawn(readReport(room, draw), draw);
  if (values.list) for (const line of unnoticed(report, files)) console.log(line);
  return { room, asked: files.length, drawn: draw !== null, score: scoreOf(report, files) };
}

async function main(): Promise<void> {
  const rooms = roomsNamed(positionals);
  if (!rooms) throw new Error('rooms: domain, intake, excel');
  // The numbers of the mutants, of which a draw is made, are those of the whole room.
  if (draw && values.again) throw new Error('--draw with --seconds judges all of a draw again');
  const rows: Measured[] = [];
  for (const room of rooms) rows.push(await measure(room));
  for (const line of table(rows)) console.log(line);
  process.exitCode = rows.every(reached) ? 0 : 1;
}

void main();

import { DISTURBANCES } from '../tests/faults/disturbances';
import { play, undisturbed } from '../tests/faults/play';
import { makeStages } from '../tests/faults/stages';
import { useCases } from '../tests/faults/use-cases';

async function main(): Promise<void> {
  const [only = '', kinds = '', bytes = '', show = ''] = process.argv.slice(2);
  const stages = await makeStages();
  const t0 = Date.now();
  let cases = 0;
  const tally = new Map<string, number>();
  const weather = bytes === '' ? {} : { requestBytes: Number(bytes) };
  for (const useCase of await useCases(stages)) {
    if (only !== '' && !useCase.name.startsWith(only)) continue;
    const plain = await undisturbed(useCase, weather);
    if (!plain) continue;
    const start = Date.now();
    let here = 0;
    for (const disturbance of DISTURBANCES) {
      if (kinds !== '' && !disturbance.name.startsWith(kinds)) continue;
      const changed = disturbance.change
        ? await undisturbed(useCase, weather, disturbance.change)
        : plain;
      if (!changed) continue;
      for (let request = 1; request <= plain.requests; request += 1) {
        cases += 1;
        here += 1;
        const v = await play(useCase, disturbance, request, changed, weather);
        const bad: string[] = [];
        if (v.lost.length) bad.push('LOST ' + v.lost.slice(0, 2).join('; '));
        if (v.unsaid.length) bad.push('UNSAID ' + v.unsaid[0]);
        if (v.open.length)
          bad.push(
            `OPEN ${v.open.length}: ` + v.open.slice(0, show === '' ? 1 : 8).join('\n      '),
          );
        if (v.twice) bad.push('TWICE');
        for (const b of bad) {
          const k = b.split(' ')[0] ?? '';
          tally.set(k, (tally.get(k) ?? 0) + 1);
        }
        if (bad.length)
          console.log(
            `${useCase.name} | ${disturbance.name} | ${request}/${plain.requests} | ${v.failed}\n   ${bad.join('\n   ')}`,
          );
      }
    }
    console.log(
      `# ${useCase.name}: ${plain.requests} requests, ${here} cases, ${((Date.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  console.log(
    cases,
    'cases',
    Object.fromEntries(tally),
    ((Date.now() - t0) / 1000).toFixed(1),
    's',
  );
}

void main();

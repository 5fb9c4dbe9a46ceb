import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CutOff, Home } from '../../app/home/home.types';
import { FailureNote } from '../failure-note';
import { runWords } from '../../locales/parts/run';
import { useLanguage } from '../pane-words';
import { useJob } from '../use-job';
import { Note } from '../note';

interface Props {
  readonly cutOffs: Home['cutOffs'];
  readonly blocked: boolean;
  readonly refresh: () => Promise<void>;
}

/** Says that writing was cut off, and how to end it or take it back. */
export function CutOffNote({ cutOffs, blocked, refresh }: Props): ReactElement {
  const run = runWords(useLanguage());
  const going = useJob<CutOff>();
  const busy = blocked || going.job.state === 'running';
  const go = async (cutOff: CutOff): Promise<void> => {
    await going.start(async (options) => {
      const { goOn } = await import('../../app/home/go-on');
      await goOn(cutOff, options);
      return cutOff;
    });
    await refresh();
  };
  const goOnButton = (cutOff: CutOff): ReactElement => (
    <Button disabledFocusable={busy} onClick={() => void go(cutOff)}>
      {run.goOn}
    </Button>
  );
  return (
    <>
      {cutOffs.map((cutOff) => (
        <Note
          key={cutOff.what}
          intent="warning"
          role="alert"
          title={run.cutOff(run.kinds[cutOff.what], cutOff.time)}
          {...(cutOff.byItself ? { actions: goOnButton(cutOff) } : {})}
        >
          {run.cutOffNext(cutOff)}
        </Note>
      ))}
      {going.job.state === 'failed' && <FailureNote error={going.job.error} />}
    </>
  );
}

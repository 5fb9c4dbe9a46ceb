import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CutOff, Home } from '../../app/home/home.types';
import { FailureNote } from '../failure-note';
import { runWords } from '../../locales/parts/run';
import { useLanguage } from '../pane-words';
import { useJob } from '../use-job';

const useStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  title: { display: 'block' },
});

interface Props {
  readonly cutOffs: Home['cutOffs'];
  readonly blocked: boolean;
  readonly refresh: () => Promise<void>;
}

/** Says that writing was cut off, and how to end it or take it back. */
export function CutOffNote({ cutOffs, blocked, refresh }: Props): ReactElement {
  const styles = useStyles();
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
  return (
    <>
      {cutOffs.map((cutOff) => (
        <MessageBar
          key={cutOff.what}
          intent="warning"
          layout="multiline"
          className={styles.bar}
          role="alert"
        >
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>
              {run.cutOff(run.kinds[cutOff.what], cutOff.time)}
            </MessageBarTitle>
            {run.cutOffNext(cutOff)}
          </MessageBarBody>
          {cutOff.byItself && (
            <MessageBarActions>
              <Button disabledFocusable={busy} onClick={() => void go(cutOff)}>
                {run.goOn}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
      {going.job.state === 'failed' && <FailureNote error={going.job.error} />}
    </>
  );
}

import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import type { ReactElement } from 'react';
import type { Home } from '../../app/home/home.types';
import type { DraftedPaper, DraftedPapers } from '../../app/papers/draft-papers';
import { FailureNote } from '../failure-note';
import { LiveNote } from '../live-note';
import { Note } from '../note';
import { useWords } from '../pane-words';
import { usePanelStyles } from '../panel-styles';
import { useJob } from '../use-job';
import { canDownload, download } from '../can-download';
import { paperFileAside } from './paper-file-aside';
import { PaperRow } from './paper-row';
import { startWord } from './start-word';

const useStyles = makeStyles({
  more: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  /** Something is writing: what would be read is half of it. */
  readonly blocked: boolean;
  readonly home: Pick<Home, 'ranked' | 'progressOnly' | 'hasPact'>;
}

/** The papers of the conference, drafted when somebody asks, from the workbook as it is then. */
export function PapersPanel({ blocked, home }: Props): ReactElement {
  const styles = { ...usePanelStyles(), ...useStyles() };
  const { papers: words } = useWords();
  const drafting = useJob<DraftedPapers>();
  const giving = useJob<string>();
  const found = drafting.job.state === 'done' ? drafting.job.result : null;
  const busy = blocked || giving.job.state === 'running' || drafting.job.state === 'running';
  const draft = (): Promise<void> =>
    drafting.start(async (options) => {
      const { draftPapers } = await import('../../app/papers/draft-papers');
      return draftPapers(options);
    });
  const giveFile = (drafted: DraftedPaper): Promise<void> =>
    giving.start(async ({ signal }) => {
      const bytes = await paperFileAside(drafted.papers, startWord, signal);
      download(`${drafted.name}.docx`, bytes, WORD);
      return words.fileDone(drafted.name);
    });
  const giveSheet = (drafted: DraftedPaper): Promise<void> =>
    giving.start(async (options) => {
      const { writePaper } = await import('../../app/papers/write-papers');
      await writePaper(drafted, options);
      return words.sheetDone(drafted.name);
    });
  const makeWordings = (): Promise<void> =>
    giving.start(async (options) => {
      const { makeWordings: make } = await import('../../app/papers/make-wordings');
      return words.wordingsDone((await make(options)).join(', '));
    });
  const makePact = (): Promise<void> =>
    giving.start(async (options) => {
      const { makePact: make } = await import('../../app/papers/make-pact');
      await make(options);
      return words.pactDone;
    });
  const files = canDownload(navigator);
  return (
    <section className={styles.section} aria-label={words.title}>
      {(home.ranked || home.hasPact) && (
        <Button
          icon={<DocumentTextRegular />}
          disabledFocusable={busy}
          onClick={() => void draft()}
        >
          {drafting.job.state === 'running'
            ? words.working
            : home.progressOnly
              ? words.showHalf
              : words.show}
        </Button>
      )}
      <div className={styles.more}>
        {home.ranked && (
          <Button
            appearance="subtle"
            size="small"
            disabledFocusable={busy}
            onClick={() => void makeWordings()}
          >
            {words.wordings}
          </Button>
        )}
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={busy}
          onClick={() => void makePact()}
        >
          {words.pact}
        </Button>
      </div>
      <LiveNote text={giving.job.state === 'done' ? giving.job.result : ''} />
      {drafting.job.state === 'failed' && (
        <FailureNote doing="read" error={drafting.job.error} onRetry={() => void draft()} />
      )}
      {giving.job.state === 'done' && <Text>{giving.job.result}</Text>}
      {giving.job.state === 'failed' && <FailureNote error={giving.job.error} />}
      {found && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {words.title}
          </Subtitle2>
          {found.papers.some(({ papers }) => papers.some(({ draft: open }) => open)) && (
            <Note intent="warning">{words.draft}</Note>
          )}
          {!files && <Text>{words.noFiles}</Text>}
          <ul className={styles.list}>
            {found.papers.map((drafted) => (
              <PaperRow
                key={drafted.kind}
                drafted={drafted}
                busy={busy}
                {...(files ? { onFile: () => void giveFile(drafted) } : {})}
                onSheet={() => void giveSheet(drafted)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

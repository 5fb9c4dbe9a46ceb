import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { pickLanguage } from '../locales/language';
import { HomeScreen } from './home/home-screen';
import { keepTab } from './keep-tab';
import { LanguageContext, useWords } from './pane-words';
import { SlowNote } from './slow-note';
import { HostProblem } from './start/host-problem';
import type { HostState } from './start/office-ready';
import { themes } from './theme/themes';
import { useAppearance } from './theme/use-appearance';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    minWidth: '288px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The screen reader says the page's title when the focus enters the pane. */
function PageTitle(): null {
  const { title } = useWords();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

export function App({ host }: { readonly host: HostState }): ReactElement {
  const appearance = useAppearance();
  const language = pickLanguage('displayLanguage' in host ? host.displayLanguage : undefined);
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={themes[appearance]} className={styles.pane} onKeyDown={keepTab}>
        <PageTitle />
        <SlowNote />
        {host.kind === 'ready' ? <HomeScreen /> : <HostProblem kind={host.kind} />}
      </FluentProvider>
    </LanguageContext>
  );
}

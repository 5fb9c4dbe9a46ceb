import { Button } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useWords } from '../pane-words';

/** Few ever open it. */
const DiagnosticsList = lazy(async () => {
  const { DiagnosticsList: list } = await import('./diagnostics-list');
  return { default: list };
});

/** Opens the technical facts where it stands, so that the screen above keeps its state. */
export function DiagnosticsButton(): ReactElement {
  const { start } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<InfoRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {start.diagnostics}
      </Button>
      {open && (
        <Suspense>
          <DiagnosticsList />
        </Suspense>
      )}
    </>
  );
}

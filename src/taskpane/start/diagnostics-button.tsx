import { Button } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useState, type ReactElement } from 'react';
import { loadOnUse } from '../load-on-use';
import { useWords } from '../pane-words';

/** Few ever open it. */
const DiagnosticsList = loadOnUse(async () => (await import('./diagnostics-list')).DiagnosticsList);

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
      {open && <DiagnosticsList />}
    </>
  );
}

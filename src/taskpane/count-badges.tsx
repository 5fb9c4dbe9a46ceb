import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from './pane-words';

interface Props {
  readonly errors: number;
  readonly warnings: number;
}

/** How many errors and warnings there are; none of a kind, no badge. */
export function CountBadges({ errors, warnings }: Props): ReactElement {
  const { home: words } = useWords();
  return (
    <>
      {errors > 0 && (
        <Badge appearance="tint" color="danger">
          {words.errors(errors)}
        </Badge>
      )}
      {warnings > 0 && (
        <Badge appearance="tint" color="informative">
          {words.warnings(warnings)}
        </Badge>
      )}
    </>
  );
}

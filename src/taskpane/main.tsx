import { createRoot } from 'react-dom/client';
import { App } from './app';
import { officeReady } from './start/office-ready';

// The page's static skeleton stays until there is something better to show.
void officeReady().then((host) => {
  const container = document.getElementById('root');
  if (container) createRoot(container).render(<App host={host} />);
});

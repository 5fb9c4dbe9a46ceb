import { createRoot } from 'react-dom/client';
import { App } from './app';
import { officeReady } from './start/office-ready';

// On its way while Office shakes hands; the home screen asks for it again, and says so if it fails.
import(/* webpackChunkName: "home" */ '../app/home/home').catch(() => undefined);

// The page's static skeleton stays until there is something better to show.
void officeReady().then((host) => {
  const container = document.getElementById('root');
  if (container) createRoot(container).render(<App host={host} />);
});

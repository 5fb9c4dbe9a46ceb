/** `npm start`: the workbench in a browser, and the add-in for sideloading from this machine. */
import { serve } from './serve';

const PORT = 3000;

void serve({ port: PORT }).then(
  ({ origin }) => {
    process.stdout.write(`${origin}/workbench/index.html\n`);
    process.stdout.write('Built by: npm run build && npm run build:workbench\n');
  },
  (error: unknown) => {
    process.stderr.write(`Port ${PORT} cannot be used: ${String(error)}\n`);
    process.exitCode = 1;
  },
);

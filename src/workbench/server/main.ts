/** `npm start`: the workbench in a browser, and the add-in for sideloading from this machine. */
import { localCertificate } from './certificate';
import { serve } from './serve';

const PORT = 3000;

async function start(): Promise<void> {
  const certificate = await localCertificate();
  const { origin } = await serve({ port: PORT, certificate });
  process.stdout.write(`${origin}/workbench/index.html\n`);
  if (!certificate.conventional) {
    process.stdout.write(
      'The browser will warn of the certificate, which is of this process alone; ' +
        '“npx office-addin-dev-certs install” makes one that this machine trusts.\n',
    );
  }
  process.stdout.write('Built by: npm run build && npm run build:workbench\n');
}

void start().catch((error: unknown) => {
  process.stderr.write(`Port ${PORT} cannot be used: ${String(error)}\n`);
  process.exitCode = 1;
});

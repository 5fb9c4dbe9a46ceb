import { runThidua } from './run';

/** The reader of a pipe may have seen enough (`| head`): the work goes on, its files are written. */
function goOnWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', goOnWithoutReader);
process.stderr.on('error', goOnWithoutReader);

void runThidua(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

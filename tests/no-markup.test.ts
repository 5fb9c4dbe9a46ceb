import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** Ways in which a text could become markup or a script. React writes texts as texts. */
const WAYS =
  /dangerouslySetInnerHTML|\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|createContextualFragment|srcdoc/;

it.each(['taskpane', 'commands', 'app', 'excel', 'intake', 'documents', 'locales', 'domain'])(
  'nothing in src/%s makes markup out of a text',
  (room) => {
    const files = readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' });
    const found = files
      .filter((name) => /\.(tsx?|js|html)$/.test(name))
      .filter((name) => WAYS.test(readFileSync(join(root, 'src', room, name), 'utf8')));
    expect(found).toEqual([]);
  },
);

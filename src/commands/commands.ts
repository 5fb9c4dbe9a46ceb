import { rankWorkbook } from '../app/ranking/rank-workbook';
import { toFailure } from '../app/use-case/failure';
import { pickLanguage } from '../locales/language';
import { sayFailure } from '../locales/say-failure';
import { wordsFor } from '../locales/words';
import { showMessage } from './show-message';

type Action = (language: ReturnType<typeof pickLanguage>) => Promise<void>;

/**
 * A ribbon button's function. Excel shows it as running until `completed` and disables the add-in's
 * buttons for as long, so that call stands in a `finally`, whatever happens before it.
 */
function command(action: Action): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    const language = pickLanguage(Office.context.displayLanguage);
    try {
      await action(language);
    } catch (error) {
      const said = sayFailure(toFailure(error), wordsFor(language));
      await showMessage(said.title, said.text, language);
    } finally {
      event.completed();
    }
  };
}

// What blocks is no failure, but without a pane nobody would see it.
const rank = command(async (language) => {
  const { errors } = await rankWorkbook({ language });
  const words = wordsFor(language).pane;
  if (errors > 0) {
    await showMessage(words.rank.blockedTitle(errors), words.home.nextFix(errors), language);
  }
});

void Office.onReady().then(() => {
  Office.actions.associate('rank', rank);
});

/** Words of the box that this installation puts differently. */
import { UI_TEXTS } from '../schemas/vocabulary.ts';
import type { Context } from './context.ts';
import type { Language } from './languages.ts';

/** Own words of one language by name. No stand-ins: the box has words of its own in every language. */
export function publishTexts({ content: { uiTexts } }: Context, { tag }: Language): Record<string, string> {
  return Object.fromEntries(
    UI_TEXTS.flatMap(({ value: name }) => {
      const own = uiTexts?.[name].find(({ language }) => language === tag);
      return own ? [[name, own.value]] : [];
    }),
  );
}

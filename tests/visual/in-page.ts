import type { Box } from '../widget/harness.ts';
import type { StateName } from '../widget/state-names.ts';
import { show } from '../widget/states.ts';
import * as measure from './measure.ts';

declare global {
  interface Window {
    /** Puts a box into the page and brings it to a state. */
    show(state: StateName, language: string, attributes: Record<string, string>): Promise<void>;
    /** Takes the caret out of the field: it blinks, and forced colours ignore its colour. */
    hideCaret(): void;
    measure: typeof measure;
    /** The box in the page. */
    box: Box;
  }
}

window.measure = measure;

window.show = async (state, language, attributes) => {
  scrollTo(0, 0);
  window.box = await show(state, language, attributes);
  await Promise.all([...document.fonts].map((font) => font.status === 'loading' && font.loaded));
  await document.fonts.ready;
};

window.hideCaret = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('input { forced-color-adjust: none; caret-color: transparent !important; }');
  window.box.root.adoptedStyleSheets.push(sheet);
};

/** Registers `<fiz-infobox>` and offers all that `index.ts` does. */
import { FizInfobox } from './infobox.ts';

FizInfobox.define();

export * from './index.ts';

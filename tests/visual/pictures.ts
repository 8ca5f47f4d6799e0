import type { StateName } from '../widget/state-names.ts';
import type { Look } from './stage.ts';

/** A picture that is kept, by the name of its file. */
export interface Picture extends Look {
  name: string;
}

type Variant = 'light' | 'dark' | 'forced' | 'ar';

const VARIANTS: Record<Variant, Partial<Look>> = {
  light: {},
  dark: { scheme: 'dark' },
  forced: { forcedColors: true },
  ar: { language: 'ar' },
};

/** States with the widths they are drawn at; telling ones, not every state at every width in every colour. */
const DRAWN: [state: StateName, variant: Variant, widths: number[]][] = [
  ['rest', 'light', [240, 320, 480, 960]],
  ['rest', 'dark', [480]],
  ['rest', 'forced', [480]],
  ['rest', 'ar', [320, 480]],
  ['choice', 'light', [240, 480]],
  ['notices', 'light', [480]],
  ['guide', 'light', [240, 480]],
  ['guide with an answer', 'light', [480]],
  ['guide with an answer', 'forced', [480]],
  ['guide at its end', 'light', [320]],
  ['guide at its end', 'ar', [480]],
  ['waiting', 'light', [320]],
  ['hits', 'light', [240, 320, 480, 960]],
  ['hits', 'dark', [480]],
  ['hits', 'forced', [480]],
  ['hits', 'ar', [480]],
  ['hits of a choice', 'light', [480]],
  ['did you mean', 'light', [320]],
  ['nothing found', 'light', [240, 480]],
  ['nothing found', 'dark', [480]],
  ['outside the choice', 'light', [480]],
  ['topic', 'light', [240, 320, 960]],
  ['topic', 'dark', [960]],
  ['topic', 'forced', [480]],
  ['topic', 'ar', [480]],
  ['topic with all parts open', 'light', [480]],
  ['topic in German', 'ar', [480]],
  ['round table', 'ar', [480]],
  ['round table filled in', 'light', [320, 480]],
  ['round table filled in', 'dark', [480]],
  ['term', 'light', [480]],
  ['contact', 'light', [320]],
  ['contact with its week', 'light', [240, 480]],
  ['contact with its week', 'dark', [480]],
  ['contact with its week', 'forced', [480]],
  ['contact with its week', 'ar', [480]],
  ['entry that is gone', 'light', [480]],
  ['search that fails', 'dark', [480]],
  ['start that fails', 'light', [320]],
];

/** The pictures that are kept. */
export const PICTURES: Picture[] = DRAWN.flatMap(([state, variant, widths]) =>
  widths.map((width) => ({
    name: `${state.replaceAll(' ', '-')}-${width}-${variant}`,
    state,
    width,
    ...VARIANTS[variant],
  })),
);

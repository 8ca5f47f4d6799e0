/** All topics in the order they are seeded, and beside them all translations. */
import type { TopicSource, TopicTranslationSource } from '../sources.ts';
import { anerkennungBerufsabschlussAr } from './anerkennung-berufsabschluss.ar.ts';
import { anerkennungBerufsabschlussEn } from './anerkennung-berufsabschluss.en.ts';
import { anerkennungBerufsabschluss } from './anerkennung-berufsabschluss.ts';
import { anerkennungBerufsabschlussDeSimple } from './anerkennung-berufsabschluss.de-simple.ts';
import { beratungImFizEn } from './beratung-im-fiz.en.ts';
import { beratungImFiz } from './beratung-im-fiz.ts';
import { beratungImFizDeSimple } from './beratung-im-fiz.de-simple.ts';
import { berufssprachkursEn } from './berufssprachkurs.en.ts';
import { berufssprachkurs } from './berufssprachkurs.ts';
import { berufssprachkursDeSimple } from './berufssprachkurs.de-simple.ts';
import { beschleunigtesFachkraefteverfahren } from './beschleunigtes-fachkraefteverfahren.ts';
import { blaueKarteEuEn } from './blaue-karte-eu.en.ts';
import { blaueKarteEu } from './blaue-karte-eu.ts';
import { chancenkarte } from './chancenkarte.ts';
import { duldungUndArbeitEn } from './duldung-und-arbeit.en.ts';
import { duldungUndArbeit } from './duldung-und-arbeit.ts';
import { duldungUndArbeitDeSimple } from './duldung-und-arbeit.de-simple.ts';
import { euFreizuegigkeitEn } from './eu-freizuegigkeit.en.ts';
import { euFreizuegigkeit } from './eu-freizuegigkeit.ts';
import { euFreizuegigkeitDeSimple } from './eu-freizuegigkeit.de-simple.ts';
import { integrationskursEn } from './integrationskurs.en.ts';
import { integrationskurs } from './integrationskurs.ts';
import { integrationskursDeSimple } from './integrationskurs.de-simple.ts';
import { pflichtenDesArbeitgebersEn } from './pflichten-des-arbeitgebers.en.ts';
import { pflichtenDesArbeitgebers } from './pflichten-des-arbeitgebers.ts';
import { visumZurArbeitsaufnahmeAr } from './visum-zur-arbeitsaufnahme.ar.ts';
import { visumZurArbeitsaufnahmeEn } from './visum-zur-arbeitsaufnahme.en.ts';
import { visumZurArbeitsaufnahme } from './visum-zur-arbeitsaufnahme.ts';
import { visumZurArbeitsaufnahmeDeSimple } from './visum-zur-arbeitsaufnahme.de-simple.ts';
import { wohnsitzAnmeldenEn } from './wohnsitz-anmelden.en.ts';
import { wohnsitzAnmelden } from './wohnsitz-anmelden.ts';
import { wohnsitzAnmeldenDeSimple } from './wohnsitz-anmelden.de-simple.ts';

/** The German originals. */
export const topics: TopicSource[] = [
  euFreizuegigkeit,
  visumZurArbeitsaufnahme,
  blaueKarteEu,
  chancenkarte,
  anerkennungBerufsabschluss,
  beschleunigtesFachkraefteverfahren,
  duldungUndArbeit,
  integrationskurs,
  berufssprachkurs,
  pflichtenDesArbeitgebers,
  wohnsitzAnmelden,
  beratungImFiz,
];

/** Their translations. */
export const topicTranslations: TopicTranslationSource[] = [
  euFreizuegigkeitEn,
  visumZurArbeitsaufnahmeEn,
  visumZurArbeitsaufnahmeAr,
  blaueKarteEuEn,
  anerkennungBerufsabschlussEn,
  anerkennungBerufsabschlussAr,
  duldungUndArbeitEn,
  integrationskursEn,
  berufssprachkursEn,
  pflichtenDesArbeitgebersEn,
  wohnsitzAnmeldenEn,
  beratungImFizEn,
  wohnsitzAnmeldenDeSimple,
  beratungImFizDeSimple,
  euFreizuegigkeitDeSimple,
  duldungUndArbeitDeSimple,
  integrationskursDeSimple,
  berufssprachkursDeSimple,
  anerkennungBerufsabschlussDeSimple,
  visumZurArbeitsaufnahmeDeSimple,
];

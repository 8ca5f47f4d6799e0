/** All topics in the order they are seeded, and beside them all translations. */
import type { TopicSource, TopicTranslationSource } from '../sources.ts';
import { anerkennungBerufsabschlussAr } from './anerkennung-berufsabschluss.ar.ts';
import { anerkennungBerufsabschlussDeSimple } from './anerkennung-berufsabschluss.de-simple.ts';
import { anerkennungBerufsabschlussEn } from './anerkennung-berufsabschluss.en.ts';
import { anerkennungBerufsabschluss } from './anerkennung-berufsabschluss.ts';
import { anerkennungStudienabschlussEn } from './anerkennung-studienabschluss.en.ts';
import { anerkennungStudienabschluss } from './anerkennung-studienabschluss.ts';
import { anpassungsqualifizierungEn } from './anpassungsqualifizierung.en.ts';
import { anpassungsqualifizierung } from './anpassungsqualifizierung.ts';
import { beratungImFizDeSimple } from './beratung-im-fiz.de-simple.ts';
import { beratungImFizEn } from './beratung-im-fiz.en.ts';
import { beratungImFiz } from './beratung-im-fiz.ts';
import { berufssprachkursDeSimple } from './berufssprachkurs.de-simple.ts';
import { berufssprachkursEn } from './berufssprachkurs.en.ts';
import { berufssprachkurs } from './berufssprachkurs.ts';
import { beschaeftigteQualifizierenEn } from './beschaeftigte-qualifizieren.en.ts';
import { beschaeftigteQualifizieren } from './beschaeftigte-qualifizieren.ts';
import { beschleunigtesFachkraefteverfahren } from './beschleunigtes-fachkraefteverfahren.ts';
import { blaueKarteEuEn } from './blaue-karte-eu.en.ts';
import { blaueKarteEu } from './blaue-karte-eu.ts';
import { chancenkarte } from './chancenkarte.ts';
import { deutschImBetriebEn } from './deutsch-im-betrieb.en.ts';
import { deutschImBetrieb } from './deutsch-im-betrieb.ts';
import { duldungUndArbeitDeSimple } from './duldung-und-arbeit.de-simple.ts';
import { duldungUndArbeitEn } from './duldung-und-arbeit.en.ts';
import { duldungUndArbeit } from './duldung-und-arbeit.ts';
import { eingliederungszuschussEn } from './eingliederungszuschuss.en.ts';
import { eingliederungszuschuss } from './eingliederungszuschuss.ts';
import { euFreizuegigkeitDeSimple } from './eu-freizuegigkeit.de-simple.ts';
import { euFreizuegigkeitEn } from './eu-freizuegigkeit.en.ts';
import { euFreizuegigkeit } from './eu-freizuegigkeit.ts';
import { integrationskursDeSimple } from './integrationskurs.de-simple.ts';
import { integrationskursEn } from './integrationskurs.en.ts';
import { integrationskurs } from './integrationskurs.ts';
import { kostenDerAnerkennungEn } from './kosten-der-anerkennung.en.ts';
import { kostenDerAnerkennung } from './kosten-der-anerkennung.ts';
import { pflichtenDesArbeitgebersEn } from './pflichten-des-arbeitgebers.en.ts';
import { pflichtenDesArbeitgebers } from './pflichten-des-arbeitgebers.ts';
import { reglementierteBerufeEn } from './reglementierte-berufe.en.ts';
import { reglementierteBerufe } from './reglementierte-berufe.ts';
import { sprachnachweiseEn } from './sprachnachweise.en.ts';
import { sprachnachweise } from './sprachnachweise.ts';
import { visumZurArbeitsaufnahmeAr } from './visum-zur-arbeitsaufnahme.ar.ts';
import { visumZurArbeitsaufnahmeDeSimple } from './visum-zur-arbeitsaufnahme.de-simple.ts';
import { visumZurArbeitsaufnahmeEn } from './visum-zur-arbeitsaufnahme.en.ts';
import { visumZurArbeitsaufnahme } from './visum-zur-arbeitsaufnahme.ts';
import { weiterbildungUndBildungsgutscheinEn } from './weiterbildung-und-bildungsgutschein.en.ts';
import { weiterbildungUndBildungsgutschein } from './weiterbildung-und-bildungsgutschein.ts';
import { wohnsitzAnmeldenDeSimple } from './wohnsitz-anmelden.de-simple.ts';
import { wohnsitzAnmeldenEn } from './wohnsitz-anmelden.en.ts';
import { wohnsitzAnmelden } from './wohnsitz-anmelden.ts';

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
  anerkennungStudienabschluss,
  reglementierteBerufe,
  anpassungsqualifizierung,
  kostenDerAnerkennung,
  sprachnachweise,
  weiterbildungUndBildungsgutschein,
  beschaeftigteQualifizieren,
  eingliederungszuschuss,
  deutschImBetrieb,
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
  anerkennungStudienabschlussEn,
  reglementierteBerufeEn,
  anpassungsqualifizierungEn,
  kostenDerAnerkennungEn,
  sprachnachweiseEn,
  weiterbildungUndBildungsgutscheinEn,
  beschaeftigteQualifizierenEn,
  eingliederungszuschussEn,
  deutschImBetriebEn,
];

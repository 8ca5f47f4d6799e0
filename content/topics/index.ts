/** All topics in the order they are seeded, and beside them all translations. */
import type { TopicSource, TopicTranslationSource } from '../sources.ts';
import { anerkannteGefluechteteArbeitEn } from './anerkannte-gefluechtete-arbeit.en.ts';
import { anerkannteGefluechteteArbeit } from './anerkannte-gefluechtete-arbeit.ts';
import { anerkennungBerufsabschlussAr } from './anerkennung-berufsabschluss.ar.ts';
import { anerkennungBerufsabschlussDeSimple } from './anerkennung-berufsabschluss.de-simple.ts';
import { anerkennungBerufsabschlussEn } from './anerkennung-berufsabschluss.en.ts';
import { anerkennungBerufsabschluss } from './anerkennung-berufsabschluss.ts';
import { anerkennungBerufsabschlussUk } from './anerkennung-berufsabschluss.uk.ts';
import { anerkennungStudienabschlussAr } from './anerkennung-studienabschluss.ar.ts';
import { anerkennungStudienabschlussDeSimple } from './anerkennung-studienabschluss.de-simple.ts';
import { anerkennungStudienabschlussEn } from './anerkennung-studienabschluss.en.ts';
import { anerkennungStudienabschluss } from './anerkennung-studienabschluss.ts';
import { anerkennungStudienabschlussUk } from './anerkennung-studienabschluss.uk.ts';
import { anerkennungspartnerschaftEn } from './anerkennungspartnerschaft.en.ts';
import { anerkennungspartnerschaft } from './anerkennungspartnerschaft.ts';
import { anpassungsqualifizierungEn } from './anpassungsqualifizierung.en.ts';
import { anpassungsqualifizierung } from './anpassungsqualifizierung.ts';
import { arbeitenImAsylverfahrenEn } from './arbeiten-im-asylverfahren.en.ts';
import { arbeitenImAsylverfahren } from './arbeiten-im-asylverfahren.ts';
import { arbeitssucheAr } from './arbeitssuche.ar.ts';
import { arbeitssucheDeSimple } from './arbeitssuche.de-simple.ts';
import { arbeitssucheEn } from './arbeitssuche.en.ts';
import { arbeitssuche } from './arbeitssuche.ts';
import { arbeitssucheUk } from './arbeitssuche.uk.ts';
import { aufenthaltZurAusbildungEn } from './aufenthalt-zur-ausbildung.en.ts';
import { aufenthaltZurAusbildung } from './aufenthalt-zur-ausbildung.ts';
import { ausbildungFindenUndFoerdernEn } from './ausbildung-finden-und-foerdern.en.ts';
import { ausbildungFindenUndFoerdern } from './ausbildung-finden-und-foerdern.ts';
import { ausbildungsduldungEn } from './ausbildungsduldung.en.ts';
import { ausbildungsduldung } from './ausbildungsduldung.ts';
import { beratungImFizAr } from './beratung-im-fiz.ar.ts';
import { beratungImFizDeSimple } from './beratung-im-fiz.de-simple.ts';
import { beratungImFizEn } from './beratung-im-fiz.en.ts';
import { beratungImFiz } from './beratung-im-fiz.ts';
import { beratungImFizUk } from './beratung-im-fiz.uk.ts';
import { berufserfahrungOhneAnerkennungEn } from './berufserfahrung-ohne-anerkennung.en.ts';
import { berufserfahrungOhneAnerkennung } from './berufserfahrung-ohne-anerkennung.ts';
import { berufssprachkursAr } from './berufssprachkurs.ar.ts';
import { berufssprachkursDeSimple } from './berufssprachkurs.de-simple.ts';
import { berufssprachkursEn } from './berufssprachkurs.en.ts';
import { berufssprachkurs } from './berufssprachkurs.ts';
import { berufssprachkursUk } from './berufssprachkurs.uk.ts';
import { beschaeftigteQualifizierenEn } from './beschaeftigte-qualifizieren.en.ts';
import { beschaeftigteQualifizieren } from './beschaeftigte-qualifizieren.ts';
import { beschaeftigungsduldung } from './beschaeftigungsduldung.ts';
import { beschleunigtesFachkraefteverfahrenEn } from './beschleunigtes-fachkraefteverfahren.en.ts';
import { beschleunigtesFachkraefteverfahren } from './beschleunigtes-fachkraefteverfahren.ts';
import { blaueKarteEuEn } from './blaue-karte-eu.en.ts';
import { blaueKarteEu } from './blaue-karte-eu.ts';
import { bleiberechtBeiGuterIntegration } from './bleiberecht-bei-guter-integration.ts';
import { chancenkarteEn } from './chancenkarte.en.ts';
import { chancenkarte } from './chancenkarte.ts';
import { deutschImBetriebEn } from './deutsch-im-betrieb.en.ts';
import { deutschImBetrieb } from './deutsch-im-betrieb.ts';
import { duldungUndArbeitAr } from './duldung-und-arbeit.ar.ts';
import { duldungUndArbeitDeSimple } from './duldung-und-arbeit.de-simple.ts';
import { duldungUndArbeitEn } from './duldung-und-arbeit.en.ts';
import { duldungUndArbeit } from './duldung-und-arbeit.ts';
import { duldungUndArbeitUk } from './duldung-und-arbeit.uk.ts';
import { einbuergerungEn } from './einbuergerung.en.ts';
import { einbuergerung } from './einbuergerung.ts';
import { eingliederungszuschussEn } from './eingliederungszuschuss.en.ts';
import { eingliederungszuschuss } from './eingliederungszuschuss.ts';
import { euFreizuegigkeitAr } from './eu-freizuegigkeit.ar.ts';
import { euFreizuegigkeitDeSimple } from './eu-freizuegigkeit.de-simple.ts';
import { euFreizuegigkeitEn } from './eu-freizuegigkeit.en.ts';
import { euFreizuegigkeit } from './eu-freizuegigkeit.ts';
import { euFreizuegigkeitUk } from './eu-freizuegigkeit.uk.ts';
import { fachkraefteImAuslandGewinnenEn } from './fachkraefte-im-ausland-gewinnen.en.ts';
import { fachkraefteImAuslandGewinnen } from './fachkraefte-im-ausland-gewinnen.ts';
import { fachkraftMitAkademischerAusbildungEn } from './fachkraft-mit-akademischer-ausbildung.en.ts';
import { fachkraftMitAkademischerAusbildung } from './fachkraft-mit-akademischer-ausbildung.ts';
import { fachkraftMitBerufsausbildungEn } from './fachkraft-mit-berufsausbildung.en.ts';
import { fachkraftMitBerufsausbildung } from './fachkraft-mit-berufsausbildung.ts';
import { faireArbeitsbedingungenAr } from './faire-arbeitsbedingungen.ar.ts';
import { faireArbeitsbedingungenDeSimple } from './faire-arbeitsbedingungen.de-simple.ts';
import { faireArbeitsbedingungenEn } from './faire-arbeitsbedingungen.en.ts';
import { faireArbeitsbedingungen } from './faire-arbeitsbedingungen.ts';
import { faireArbeitsbedingungenUk } from './faire-arbeitsbedingungen.uk.ts';
import { familiennachzugEn } from './familiennachzug.en.ts';
import { familiennachzug } from './familiennachzug.ts';
import { gemeinsamerTischEn } from './gemeinsamer-tisch.en.ts';
import { gemeinsamerTisch } from './gemeinsamer-tisch.ts';
import { integrationskursAr } from './integrationskurs.ar.ts';
import { integrationskursDeSimple } from './integrationskurs.de-simple.ts';
import { integrationskursEn } from './integrationskurs.en.ts';
import { integrationskurs } from './integrationskurs.ts';
import { integrationskursUk } from './integrationskurs.uk.ts';
import { kinderbetreuungUndSchuleEn } from './kinderbetreuung-und-schule.en.ts';
import { kinderbetreuungUndSchule } from './kinderbetreuung-und-schule.ts';
import { kostenDerAnerkennungEn } from './kosten-der-anerkennung.en.ts';
import { kostenDerAnerkennung } from './kosten-der-anerkennung.ts';
import { krankenversicherungEn } from './krankenversicherung.en.ts';
import { krankenversicherung } from './krankenversicherung.ts';
import { leistungenDesJobcentersEn } from './leistungen-des-jobcenters.en.ts';
import { leistungenDesJobcenters } from './leistungen-des-jobcenters.ts';
import { niederlassungserlaubnisEn } from './niederlassungserlaubnis.en.ts';
import { niederlassungserlaubnis } from './niederlassungserlaubnis.ts';
import { pflichtenDesArbeitgebersEn } from './pflichten-des-arbeitgebers.en.ts';
import { pflichtenDesArbeitgebers } from './pflichten-des-arbeitgebers.ts';
import { reglementierteBerufeEn } from './reglementierte-berufe.en.ts';
import { reglementierteBerufe } from './reglementierte-berufe.ts';
import { schutzFuerMenschenAusDerUkraineAr } from './schutz-fuer-menschen-aus-der-ukraine.ar.ts';
import { schutzFuerMenschenAusDerUkraineDeSimple } from './schutz-fuer-menschen-aus-der-ukraine.de-simple.ts';
import { schutzFuerMenschenAusDerUkraineEn } from './schutz-fuer-menschen-aus-der-ukraine.en.ts';
import { schutzFuerMenschenAusDerUkraine } from './schutz-fuer-menschen-aus-der-ukraine.ts';
import { schutzFuerMenschenAusDerUkraineUk } from './schutz-fuer-menschen-aus-der-ukraine.uk.ts';
import { selbststaendigkeitEn } from './selbststaendigkeit.en.ts';
import { selbststaendigkeit } from './selbststaendigkeit.ts';
import { sprachnachweiseEn } from './sprachnachweise.en.ts';
import { sprachnachweise } from './sprachnachweise.ts';
import { studiumUndArbeitEn } from './studium-und-arbeit.en.ts';
import { studiumUndArbeit } from './studium-und-arbeit.ts';
import { visumZurArbeitsaufnahmeAr } from './visum-zur-arbeitsaufnahme.ar.ts';
import { visumZurArbeitsaufnahmeDeSimple } from './visum-zur-arbeitsaufnahme.de-simple.ts';
import { visumZurArbeitsaufnahmeEn } from './visum-zur-arbeitsaufnahme.en.ts';
import { visumZurArbeitsaufnahme } from './visum-zur-arbeitsaufnahme.ts';
import { visumZurArbeitsaufnahmeUk } from './visum-zur-arbeitsaufnahme.uk.ts';
import { weiterbildungUndBildungsgutscheinEn } from './weiterbildung-und-bildungsgutschein.en.ts';
import { weiterbildungUndBildungsgutschein } from './weiterbildung-und-bildungsgutschein.ts';
import { westbalkanregelung } from './westbalkanregelung.ts';
import { wohnsitzAnmeldenAr } from './wohnsitz-anmelden.ar.ts';
import { wohnsitzAnmeldenDeSimple } from './wohnsitz-anmelden.de-simple.ts';
import { wohnsitzAnmeldenEn } from './wohnsitz-anmelden.en.ts';
import { wohnsitzAnmelden } from './wohnsitz-anmelden.ts';
import { wohnsitzAnmeldenUk } from './wohnsitz-anmelden.uk.ts';

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
  westbalkanregelung,
  fachkraftMitBerufsausbildung,
  fachkraftMitAkademischerAusbildung,
  berufserfahrungOhneAnerkennung,
  anerkennungspartnerschaft,
  aufenthaltZurAusbildung,
  studiumUndArbeit,
  familiennachzug,
  weiterbildungUndBildungsgutschein,
  beschaeftigteQualifizieren,
  eingliederungszuschuss,
  deutschImBetrieb,
  beschaeftigungsduldung,
  bleiberechtBeiGuterIntegration,
  niederlassungserlaubnis,
  einbuergerung,
  arbeitenImAsylverfahren,
  ausbildungsduldung,
  anerkannteGefluechteteArbeit,
  schutzFuerMenschenAusDerUkraine,
  arbeitssuche,
  leistungenDesJobcenters,
  faireArbeitsbedingungen,
  ausbildungFindenUndFoerdern,
  fachkraefteImAuslandGewinnen,
  selbststaendigkeit,
  krankenversicherung,
  kinderbetreuungUndSchule,
  gemeinsamerTisch,
];

/** Their translations. */
export const topicTranslations: TopicTranslationSource[] = [
  euFreizuegigkeitEn,
  euFreizuegigkeitAr,
  visumZurArbeitsaufnahmeEn,
  visumZurArbeitsaufnahmeAr,
  blaueKarteEuEn,
  anerkennungBerufsabschlussEn,
  anerkennungBerufsabschlussAr,
  duldungUndArbeitEn,
  duldungUndArbeitAr,
  integrationskursEn,
  integrationskursAr,
  berufssprachkursEn,
  berufssprachkursAr,
  pflichtenDesArbeitgebersEn,
  wohnsitzAnmeldenEn,
  wohnsitzAnmeldenAr,
  beratungImFizEn,
  beratungImFizAr,
  wohnsitzAnmeldenDeSimple,
  beratungImFizDeSimple,
  euFreizuegigkeitDeSimple,
  duldungUndArbeitDeSimple,
  integrationskursDeSimple,
  berufssprachkursDeSimple,
  anerkennungBerufsabschlussDeSimple,
  visumZurArbeitsaufnahmeDeSimple,
  anerkennungStudienabschlussEn,
  anerkennungStudienabschlussAr,
  reglementierteBerufeEn,
  anpassungsqualifizierungEn,
  kostenDerAnerkennungEn,
  sprachnachweiseEn,
  fachkraftMitBerufsausbildungEn,
  fachkraftMitAkademischerAusbildungEn,
  berufserfahrungOhneAnerkennungEn,
  anerkennungspartnerschaftEn,
  aufenthaltZurAusbildungEn,
  studiumUndArbeitEn,
  familiennachzugEn,
  weiterbildungUndBildungsgutscheinEn,
  beschaeftigteQualifizierenEn,
  eingliederungszuschussEn,
  deutschImBetriebEn,
  chancenkarteEn,
  beschleunigtesFachkraefteverfahrenEn,
  niederlassungserlaubnisEn,
  einbuergerungEn,
  arbeitenImAsylverfahrenEn,
  ausbildungsduldungEn,
  anerkannteGefluechteteArbeitEn,
  schutzFuerMenschenAusDerUkraineEn,
  schutzFuerMenschenAusDerUkraineAr,
  arbeitssucheEn,
  arbeitssucheAr,
  leistungenDesJobcentersEn,
  faireArbeitsbedingungenEn,
  faireArbeitsbedingungenAr,
  ausbildungFindenUndFoerdernEn,
  fachkraefteImAuslandGewinnenEn,
  selbststaendigkeitEn,
  krankenversicherungEn,
  kinderbetreuungUndSchuleEn,
  gemeinsamerTischEn,
  euFreizuegigkeitUk,
  visumZurArbeitsaufnahmeUk,
  anerkennungBerufsabschlussUk,
  anerkennungStudienabschlussUk,
  integrationskursUk,
  berufssprachkursUk,
  arbeitssucheUk,
  duldungUndArbeitUk,
  schutzFuerMenschenAusDerUkraineUk,
  faireArbeitsbedingungenUk,
  wohnsitzAnmeldenUk,
  beratungImFizUk,
  anerkennungStudienabschlussDeSimple,
  arbeitssucheDeSimple,
  schutzFuerMenschenAusDerUkraineDeSimple,
  faireArbeitsbedingungenDeSimple,
];

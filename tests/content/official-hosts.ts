/**
 * Hosts the seed may link to: authorities, public bodies and the carriers of the FIZ. A subdomain of
 * a listed host counts as the host. A new entry needs a reason in the commit that adds it.
 */
export const OFFICIAL_HOSTS = [
  // Law
  'gesetze-im-internet.de',
  // Federation
  'anerkennung-in-deutschland.de',
  'arbeitsagentur.de',
  'auswaertiges-amt.de',
  'bamf.de',
  'bmas.de',
  'bund.de',
  // Ministry of health: how health insurance works
  'bundesgesundheitsministerium.de',
  'diplo.de',
  'eu-gleichbehandlungsstelle.de',
  'gov.de',
  'make-it-in-germany.com',
  // Customs: it checks minimum wage and working conditions
  'zoll.de',
  // Federal states together
  'justiz-dolmetscher.de',
  'kmk.org',
  // Saxony and Leipzig
  'hwk-leipzig.de',
  'ihk.de',
  'jobcenter-leipzig.de',
  // Recognition authority for health professions, a public body of the municipalities
  'ksv-sachsen.de',
  'leipzig.de',
  'sachsen.de',
  // Chambers and publicly funded advice
  'exis.de',
  'faire-integration.de',
  'ihk-fosa.de',
];

/** Whether a page belongs to one of the official hosts and is encrypted. */
export function isOfficialPage(href: string): boolean {
  const url = URL.parse(href);
  if (url?.protocol !== 'https:') return false;
  return OFFICIAL_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

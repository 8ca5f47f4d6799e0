/** Contacts for search engines, in the words of schema.org. */
import type {
  ContactPoint,
  DayOfWeek,
  OpeningHoursSpecification,
  Organization,
  Place,
  WithContext,
} from 'schema-dts';
import type { Contact, DayName, Hours, Slot } from '../../schemas/snapshot-format.ts';
import { CONTACT_ID } from './contact.ts';
import { listSpecialDays, listWeek } from './hours.ts';
import { addressOf, places, readLocalized, type Page } from './page.ts';

const DAYS: Readonly<Record<DayName, DayOfWeek>> = {
  mo: 'https://schema.org/Monday',
  tu: 'https://schema.org/Tuesday',
  we: 'https://schema.org/Wednesday',
  th: 'https://schema.org/Thursday',
  fr: 'https://schema.org/Friday',
  sa: 'https://schema.org/Saturday',
  su: 'https://schema.org/Sunday',
};

/** Opening hours as data: the usual week, and the days on which it does not hold. */
export interface HoursData {
  week: OpeningHoursSpecification[];
  special: OpeningHoursSpecification[];
}

const known = new WeakMap<Hours, HoursData>();

/** Times at which somebody can be reached in a way `counts` accepts. */
function describeHours(page: Page, hours: Hours, counts: (slot: Slot) => boolean): HoursData {
  const week = hours.temporarilyClosed ? [] : listWeek(hours);
  return {
    week: week.flatMap(({ days, slots }) =>
      slots.filter(counts).map(({ from, to }): OpeningHoursSpecification => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days.map((day) => DAYS[day]),
        opens: from,
        closes: to,
      })),
    ),
    special: listSpecialDays(page, hours).flatMap(({ from, to, slots }) => {
      const open = slots.filter(counts);
      // From midnight to midnight says closed.
      const spans = open.length > 0 ? open : [{ from: '00:00', to: '00:00' }];
      return spans.map((span): OpeningHoursSpecification => ({
        '@type': 'OpeningHoursSpecification',
        validFrom: from,
        validThrough: to,
        opens: span.from,
        closes: span.to,
      }));
    }),
  };
}

/** When a contact answers, by phone or in person, with or without an appointment. */
function describeReachableHours(page: Page, hours: Hours): HoursData {
  const data = known.get(hours) ?? describeHours(page, hours, () => true);
  known.set(hours, data);
  return data;
}

/** A contact as a point of contact; its address is its own page. */
export function describeContactPoint(page: Page, contact: Contact): ContactPoint {
  const { id, phone, email, languages, hours } = contact;
  const { tag } = page.language;
  const name = readLocalized(contact.label).text;
  const { week, special } = hours ? describeReachableHours(page, hours) : { week: [], special: [] };
  const address = CONTACT_ID.test(id) ? addressOf(page, places.contact(tag, id)) : null;
  return {
    '@type': 'ContactPoint',
    ...(address && { '@id': `${address}#kontakt`, url: address }),
    name,
    contactType: name,
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(languages.length > 0 && { availableLanguage: languages }),
    ...(week.length + special.length > 0 && { hoursAvailable: [...week, ...special] }),
  };
}

/** Where a contact is, and when its door is open without an appointment. */
export function describePlace(page: Page, { address, hours, organisation }: Contact): Place | null {
  if (!address) return null;
  const { week, special } = hours
    ? describeHours(page, hours, ({ kind }) => kind === 'open')
    : { week: [], special: [] };
  return {
    '@type': 'Place',
    name: organisation.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      postalCode: address.postalCode,
      addressLocality: address.city,
      addressCountry: 'DE',
    },
    ...(address.coordinates && {
      geo: {
        '@type': 'GeoCoordinates',
        latitude: address.coordinates.lat,
        longitude: address.coordinates.lng,
      },
    }),
    ...((address.stepFree === 'yes' || address.stepFree === 'no') && {
      amenityFeature: {
        '@type': 'LocationFeatureSpecification',
        name: 'step-free access',
        value: address.stepFree === 'yes',
      },
    }),
    ...(week.length > 0 && { openingHoursSpecification: week, specialOpeningHoursSpecification: special }),
  };
}

/** The office behind a contact. */
export function describeOrganisation({ organisation }: Contact): Organization {
  const { name, website } = organisation;
  return { '@type': 'Organization', name, ...(website && { url: website }) };
}

/** What a contact's own page says. */
export function describeContactPage(page: Page, contact: Contact): WithContext<Organization> {
  const location = describePlace(page, contact);
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: readLocalized(contact.label).text,
    url: addressOf(page, places.contact(page.language.tag, contact.id)),
    parentOrganization: describeOrganisation(contact),
    contactPoint: describeContactPoint(page, contact),
    ...(location && { location }),
  };
}

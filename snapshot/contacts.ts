/** Contacts as the box shows them. */
import type { Address, Contact } from '../schemas/snapshot-format.ts';
import type { ContentContact } from './content.ts';
import type { Context } from './context.ts';
import { compareText } from './context.ts';
import { readEmail, readHref, readPhone } from './href.ts';
import { publishHours } from './hours.ts';
import { localize, type Language } from './languages.ts';

/** All active contacts in one language, by id. */
export function publishContacts(context: Context, language: Language): Record<string, Contact> {
  const active = context.content.contacts.filter((contact) => contact.active);
  return Object.fromEntries(
    active
      .toSorted((a, b) => compareText(a._id, b._id))
      .map((contact) => [contact._id, publishContact(contact, context, language)]),
  );
}

/** One contact in one language. */
export function publishContact(contact: ContentContact, context: Context, language: Language): Contact {
  const organisation = context.content.organisations.find(({ _id }) => _id === contact.organisation);
  const name = organisation?.name ?? '';
  const hours = publishHours(contact, context, language);
  return {
    id: contact._id,
    label: localize(contact.label, language, context.languages) ?? name,
    personName: contact.personName,
    organisation: {
      name,
      shortName: organisation?.shortName ?? name,
      website: readHref(organisation?.website ?? null),
    },
    note: localize(contact.note, language, context.languages),
    phone: readPhone(contact.phone),
    email: readEmail(contact.email),
    appointmentUrl: readHref(contact.appointmentUrl),
    formUrl: readHref(contact.formUrl),
    languages: contact.languages,
    byAppointmentOnly: hours?.appointmentOnly ?? false,
    address: publishAddress(contact.location, context, language),
    audiences: context.slugsOf('audiences', contact.audiences),
    pathways: context.slugsOf('pathways', contact.pathways),
    categories: context.slugsOf('categories', contact.categories),
    hours,
  };
}

function publishAddress(locationId: string | null, context: Context, language: Language): Address | null {
  const location = context.content.locations.find(({ _id }) => _id === locationId);
  if (!location?.street || !location.postalCode || !location.city) return null;
  return {
    street: location.street,
    postalCode: location.postalCode,
    city: location.city,
    building: localize(location.building, language, context.languages),
    directions: localize(location.directions, language, context.languages),
    stepFree: location.stepFree,
    coordinates: location.coordinates,
  };
}

/** Ids of the contacts to show for a list of references, each once. */
export function publishContactIds(contactIds: string[], context: Context): string[] {
  return [...new Set(contactIds.flatMap((id) => context.findContact(id)?._id ?? []))];
}

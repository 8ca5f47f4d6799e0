/**
 * The content model: every type the Studio, the seed content and the snapshot know, in the order
 * documents, singletons, objects. File name, export and `name` of a type are the same word.
 */
import { announcement } from './documents/announcement.ts';
import { audience } from './documents/audience.ts';
import { category } from './documents/category.ts';
import { contact } from './documents/contact.ts';
import { glossaryTerm } from './documents/glossaryTerm.ts';
import { location } from './documents/location.ts';
import { organisation } from './documents/organisation.ts';
import { partnerEmbed } from './documents/partnerEmbed.ts';
import { pathway } from './documents/pathway.ts';
import { settledFeedback } from './documents/settledFeedback.ts';
import { topic } from './documents/topic.ts';
import { topicTranslation } from './documents/topicTranslation.ts';
import { actionLink } from './objects/actionLink.ts';
import { dayHours } from './objects/dayHours.ts';
import { embedTheme } from './objects/embedTheme.ts';
import { extraHoliday } from './objects/extraHoliday.ts';
import { hoursException } from './objects/hoursException.ts';
import { internationalizedArrayString } from './objects/internationalizedArrayString.ts';
import { internationalizedArrayStringValue } from './objects/internationalizedArrayStringValue.ts';
import { internationalizedArrayText } from './objects/internationalizedArrayText.ts';
import { internationalizedArrayTextValue } from './objects/internationalizedArrayTextValue.ts';
import { languageSetting } from './objects/languageSetting.ts';
import { legalLink } from './objects/legalLink.ts';
import { legalReference } from './objects/legalReference.ts';
import { linkEntry } from './objects/linkEntry.ts';
import { openingHours } from './objects/openingHours.ts';
import { richText } from './objects/richText.ts';
import { sourcePart } from './objects/sourcePart.ts';
import { step } from './objects/step.ts';
import { stepTranslation } from './objects/stepTranslation.ts';
import { synonymSet } from './objects/synonymSet.ts';
import { timeSlot } from './objects/timeSlot.ts';
import { linkReport } from './singletons/linkReport.ts';
import { settings } from './singletons/settings.ts';
import { uiTexts } from './singletons/uiTexts.ts';

/** Types of which editors create as many documents as they need. */
export const documentTypes = [
  topic,
  topicTranslation,
  contact,
  location,
  organisation,
  category,
  audience,
  pathway,
  glossaryTerm,
  announcement,
  partnerEmbed,
  settledFeedback,
];

/** Types of which exactly one document exists; its id is the type's name. */
export const singletonTypes = [settings, uiTexts, linkReport];

/** Building blocks inside documents. */
export const objectTypes = [
  step,
  stepTranslation,
  actionLink,
  legalReference,
  legalLink,
  languageSetting,
  openingHours,
  dayHours,
  timeSlot,
  hoursException,
  extraHoliday,
  synonymSet,
  embedTheme,
  linkEntry,
  sourcePart,
  richText,
  internationalizedArrayString,
  internationalizedArrayStringValue,
  internationalizedArrayText,
  internationalizedArrayTextValue,
];

/** All types in the order the Studio registers them. */
export const schemaTypes = [...documentTypes, ...singletonTypes, ...objectTypes];

/**
 * The content model: every type the Studio, the seed content and the snapshot know, in the order
 * documents, singletons, objects. File name, export and `name` of a type are the same word.
 */
import { audience } from './documents/audience.ts';
import { category } from './documents/category.ts';
import { contact } from './documents/contact.ts';
import { location } from './documents/location.ts';
import { organisation } from './documents/organisation.ts';
import { pathway } from './documents/pathway.ts';
import { topic } from './documents/topic.ts';
import { topicTranslation } from './documents/topicTranslation.ts';
import { actionLink } from './objects/actionLink.ts';
import { internationalizedArrayString } from './objects/internationalizedArrayString.ts';
import { internationalizedArrayStringValue } from './objects/internationalizedArrayStringValue.ts';
import { internationalizedArrayText } from './objects/internationalizedArrayText.ts';
import { internationalizedArrayTextValue } from './objects/internationalizedArrayTextValue.ts';
import { languageSetting } from './objects/languageSetting.ts';
import { legalLink } from './objects/legalLink.ts';
import { legalReference } from './objects/legalReference.ts';
import { richText } from './objects/richText.ts';
import { step } from './objects/step.ts';
import { stepTranslation } from './objects/stepTranslation.ts';
import { settings } from './singletons/settings.ts';

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
];

/** Types of which exactly one document exists; its id is the type's name. */
export const singletonTypes = [settings];

/** Building blocks inside documents. */
export const objectTypes = [
  step,
  stepTranslation,
  actionLink,
  legalReference,
  legalLink,
  languageSetting,
  richText,
  internationalizedArrayString,
  internationalizedArrayStringValue,
  internationalizedArrayText,
  internationalizedArrayTextValue,
];

/** All types in the order the Studio registers them. */
export const schemaTypes = [...documentTypes, ...singletonTypes, ...objectTypes];

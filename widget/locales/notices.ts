/** What stands above further notices, in the languages of `LOCALES`: few words, so they come with the notices. */
export const MORE_NOTICES: Readonly<Record<string, string>> = {
  de: 'Weitere Hinweise',
  'de-simple': 'Noch mehr Hinweise',
  en: 'More notices',
  uk: 'Інші повідомлення',
  ar: 'إشعارات أخرى',
};

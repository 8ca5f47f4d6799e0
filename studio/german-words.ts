import { defineLocaleResourceBundle, definePlugin } from 'sanity';

/** Words the German locale lacks or puts badly. It follows the locale plugin, so these win. */
export const germanWords = definePlugin({
  name: 'fiz-german-words',
  i18n: {
    bundles: [
      defineLocaleResourceBundle({
        locale: 'de-DE',
        namespace: 'structure',
        resources: {
          // „Neues Übersetzung“ would be wrong; this fits every gender.
          'browser-document-title.new-document': 'Neu: {{schemaType}}',
          'panes.document-header-title.new.text': 'Neu: {{schemaType}}',
          'action.unpublish.label': 'Veröffentlichung zurücknehmen',
          'panes.document-list-pane.error.max-retries-attempted':
            'Die Liste ließ sich mehrmals nicht laden. Bitte laden Sie die Seite neu.',
        },
      }),
      defineLocaleResourceBundle({
        locale: 'de-DE',
        namespace: 'studio',
        resources: { 'divergence.pagination': '{{current}} von {{total}}' },
      }),
    ],
  },
});

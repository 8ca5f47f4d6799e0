/** What editors read around the preview. */

/** Words of the controls and of what is said when there is nothing to see. */
export const PREVIEW_WORDS = {
  toolTitle: 'Vorschau',
  controls: 'Ansicht der Vorschau',
  language: 'Sprache',
  width: 'Breite',
  topic: 'Thema',
  version: 'Fassung',
  partner: 'Auf der Seite von',
  scheme: 'Hell oder dunkel',
  versions: { drafts: 'mit Entwürfen', published: 'wie veröffentlicht' },
  schemes: { light: 'hell', dark: 'dunkel' },
  widths: {
    360: 'Telefon (360 Pixel)',
    240: 'schmale Seitenspalte (240 Pixel)',
    720: 'Inhaltsspalte (720 Pixel)',
    960: 'Bildschirm (960 Pixel)',
  },
  noPartner: 'keine Partnerseite (Grundeinstellung)',
  start: 'Anfang der Infobox',
  failed: 'Die Vorschau lässt sich gerade nicht laden. Bitte laden Sie die Seite neu.',
  loading: 'Die Vorschau wird geladen …',
  unusedContact:
    'Dieser Kontakt wird noch in keinem Thema verwendet. Tragen Sie ihn bei einem Thema ein, dann sehen Sie ihn hier.',
  noAddress:
    'Bitte schreiben Sie einen Titel und bilden Sie daraus die Adresse; dann erscheint hier die Vorschau.',
} as const;

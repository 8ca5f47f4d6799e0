/** Every text of the configurator and of the page `/embed/`. German: partners' web editors read it. */
export const WORDS = {
  title: 'Infobox einbetten',
  intro: 'Einstellen, ansehen, kopieren. Für die Seite Ihrer Einrichtung, ohne Cookies und ohne Anmeldung.',
  loading: 'Die Auswahl wird geladen …',
  failed:
    'Die Auswahl ließ sich nicht laden. Bitte laden Sie die Seite neu. Bleibt das so, sagen Sie bitte dem FIZ Bescheid.',

  partner: 'Partnerseite',
  partnerNone: 'ohne eigene Partnerseite',
  partnerHint: 'Einstellungen, die das FIZ für Ihre Seite hinterlegt hat.',
  languages: 'Sprachen',
  languagesHint: 'Im Sprachmenü in der Reihenfolge, in der Sie wählen. Nichts ausgewählt heißt: alle.',
  startLanguage: 'Startsprache',
  startLanguagePage: 'wie Ihre Seite',
  audience: 'Für wen vor allem?',
  audienceOpen: 'offen lassen',
  preset: 'Darstellung',
  scheme: 'Hell oder dunkel',
  accent: 'Akzentfarbe',
  accentPick: 'Akzentfarbe wählen',
  accentUnknown:
    'Bitte schreiben Sie die Farbe mit Raute und sechs Zeichen, zum Beispiel „#0b5d66“. Bis dahin bleibt die Farbe des FIZ.',
  accentPale: (ratio: string) =>
    `Auf Weiß zu blass: ${ratio}, nötig sind 4,5 : 1. Bitte wählen Sie eine dunklere Farbe. Bis dahin bleibt die Farbe des FIZ.`,
  accentGood: ({ light, dark, isLightened }: { light: string; dark: string; isLightened: boolean }) =>
    `Gut lesbar: ${light} auf Hell, ${dark} auf Dunkel${isLightened ? ' (aufgehellt)' : ''}. Nötig sind 4,5 : 1.`,
  width: 'Breite zum Ansehen',
  widthHint: 'Die Box passt sich jeder Spalte ab 240 Pixel an.',
  cornersGroup: 'Ecken',
  densityGroup: 'Abstände',
  start: 'Beim Laden zeigen',
  startRest: 'Startansicht mit häufigen Fragen',
  areas: 'Themenfelder',
  areasHint: 'Nichts ausgewählt heißt: alle.',
  heading: 'Ebene der Überschriften',
  headingUsual: 'h2 (wie auf den meisten Seiten)',

  preview: 'So sieht es aus',
  live: (width: number) => `Live, ${width} Pixel`,

  copyHeading: 'Zum Kopieren',
  variants: 'Art der Einbettung',
  element: 'Skript und Element',
  link: 'Nur Link (für einfache CMS)',
  frame: 'iframe',
  elementHint: 'Beide Teile zusammen dorthin, wo die Infobox stehen soll. Ohne Skript bleibt der Link.',
  linkHint:
    'Für Systeme, die Skripte und eigene Elemente entfernen. Der Link öffnet die Infobox auf einer eigenen Seite.',
  frameHint:
    'Für Systeme, die nur iframes erlauben. Das Skript darunter passt die Höhe an; ohne Skript lässt sich im Rahmen blättern.',
  frameOrigins:
    'Angezeigt wird der Rahmen nur auf den Webadressen, die das FIZ für diese Partnerseite eingetragen hat.',
  styleHint:
    'Erlaubt Ihre Sicherheitsrichtlinie keinen <style>-Block, gehören diese Zeilen in Ihr Stylesheet.',
  copy: 'Kopieren',
  copied: 'Kopiert. Sie können den Code jetzt in Ihre Seite einfügen.',
  copyFailed: 'Kopieren war nicht möglich. Bitte markieren Sie den Code und kopieren Sie ihn von Hand.',
  policy: 'Für Ihre Content-Security-Policy',
  policyNone: 'Ein Link braucht keine Ergänzung.',
  policyHint: 'Nur nötig, wenn Ihre Seite eine solche Richtlinie hat.',
  privacy: 'Satz für Ihre Datenschutzerklärung',
  copyPrivacy: 'Satz kopieren',
  copyPolicy: 'Zeilen kopieren',
  copiedPrivacy: 'Kopiert. Sie können den Satz jetzt in Ihre Datenschutzerklärung einfügen.',
  copiedPolicy: 'Kopiert. Sie können die Zeilen jetzt in Ihre Richtlinie einfügen.',

  linkText: 'Beratung zu Zuwanderung und Arbeit',
  frameTitle: (sender: string) => `Beratung zu Zuwanderung und Arbeit (${sender})`,
  privacySentence: ({ sender, host, counts }: { sender: string; host: string; counts: boolean }) =>
    `Die Infobox des ${sender} lädt Inhalte von ${host}; dabei wird die IP-Adresse technisch bedingt übertragen. Sie setzt keine Cookies und speichert nichts auf dem Gerät. ` +
    (counts
      ? 'Sie zählt je Tag, welche Themen geöffnet und welche als hilfreich bewertet werden und wie oft eine Suche ohne Treffer bleibt; Wörter einer solchen Suche sind erst lesbar, wenn fünf Besuche sie verwendet haben. Adressen und Kennungen werden nicht gespeichert.'
      : 'Suchwörter werden im Browser verarbeitet und nicht übertragen.'),
  privacyLink: ({ sender, host }: { sender: string; host: string }) =>
    `Der Link zur Infobox des ${sender} führt auf ${host}. Erst beim Anklicken werden Daten dorthin übertragen.`,
  configuratorFallback:
    'Diese Seite braucht JavaScript. Ohne JavaScript schickt Ihnen das FIZ den Code gern per E-Mail.',
  embedFallback: 'Diese Seite braucht JavaScript.',
  embedFallbackLink: 'Alle Antworten und Telefonnummern ohne JavaScript',
} as const;

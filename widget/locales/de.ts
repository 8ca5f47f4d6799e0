/** Texts seen at once. German is the source; every other language has exactly these keys. */
export const messages = {
  searchLabel: 'Was möchten Sie wissen?',
  searchHint: 'Ein Stichwort oder eine ganze Frage',
  clear: 'Leeren',
  language: 'Sprache',
  audienceQuestion: 'Ich bin …',
  pathwayQuestion: 'Es geht um Menschen …',
  unchoose: 'Auswahl aufheben',
  frequentHeading: 'Oft gefragt',
  'asked.employer': 'Das fragen Arbeitgeber oft',
  'asked.newcomer': 'Das fragen Zugewanderte oft',
  'asked.actor': 'Das fragen Beratende oft',
  deskHeading: 'Lieber direkt fragen?',
  writeEmail: 'E-Mail schreiben',
  phone: 'Telefon',
  newTab: 'öffnet neuen Tab',
  loading: 'Wird geladen …',
};

/** Texts seen at once. German is the source; every other language has exactly these keys. */
export const messages = {
  question: 'Was möchten Sie wissen?',
  hint: 'Ein Stichwort oder eine ganze Frage',
  clear: 'Leeren',
  language: 'Sprache',
  iAm: 'Ich bin …',
  itIsAbout: 'Es geht um Menschen …',
  unchoose: 'Auswahl aufheben',
  asked: 'Oft gefragt',
  'asked.employer': 'Das fragen Arbeitgeber oft',
  'asked.newcomer': 'Das fragen Zugewanderte oft',
  'asked.actor': 'Das fragen Beratende oft',
  askDirectly: 'Lieber direkt fragen?',
  writeEmail: 'E-Mail schreiben',
  phone: 'Telefon',
  newTab: 'öffnet neuen Tab',
  loading: 'Wird geladen …',
};

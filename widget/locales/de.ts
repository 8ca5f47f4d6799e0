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
  askedEmployer: 'Das fragen Arbeitgeber oft',
  askedNewcomer: 'Das fragen Zugewanderte oft',
  askedActor: 'Das fragen Beratende oft',
  askDirectly: 'Lieber direkt fragen?',
  writeEmail: 'E-Mail schreiben',
  phone: 'Telefon',
  newTab: 'öffnet neuen Tab',
  loading: 'Wird geladen …',
};

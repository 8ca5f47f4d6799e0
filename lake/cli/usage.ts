/** The overview of all commands, for `--help` and after a mistake. */
export const USAGE = `FIZ Infobox, Inhaltsspeicher (Content Lake)

Aufruf:  npm run lake -- <Befehl> [Angaben]

  serve                              startet nur den Inhaltsspeicher (npm start startet alles)
      --host <Name>  --port <Zahl>   Standard: localhost, 3333
      --cert <Datei> --key <Datei>   Zertifikat und Schlüssel (PEM): HTTPS mit HTTP/2
      --origin <Adresse>             weiteres Studio, das zugreifen darf; mehrfach möglich

  user list                          zeigt alle Konten
  user add <E-Mail> --name <Name> --role <Rolle>
  user role <E-Mail> <Rolle>         ändert die Rolle, sofort wirksam
  user link <E-Mail>                 erstellt einen Anmeldelink (10 Minuten, einmal benutzbar)
  user remove <E-Mail>               löscht das Konto und beendet seine Anmeldungen
      Rollen: administrator, editor (Redaktion), translator (nur Übersetzungen), viewer (nur lesen)

  export <Datei.tar.gz>              alle Inhalte mit Bildern und Dateien
  import <Datei.tar.gz|.ndjson>      Inhalte einlesen
      --replace                      vorhandene Dokumente ersetzen
      --missing                      nur fehlende Dokumente anlegen
  backup [Ordner]                    vollständige Sicherung, auch im laufenden Betrieb
  restore <Ordner>                   Sicherung zurückspielen (Server vorher beenden)
  check                              prüft Datenbank, Verweise und Dateien

  Immer möglich:  --data <Ordner>    Datenverzeichnis, Standard: ./data
                  --dataset <Name>   Standard: production
`;

/** A mistake in the command line; the message is German and says how to do it right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

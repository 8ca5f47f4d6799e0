import { ROLES } from './roles.ts';

/** Something about an account that the operator can repair; the message is German and says how. */
export class AccountProblem extends Error {
  override name = 'AccountProblem';

  static unknown(idOrEmail: string): AccountProblem {
    return new AccountProblem(
      `Es gibt kein Konto „${idOrEmail}“. „user list“ zeigt alle Konten mit Kennung und E-Mail-Adresse.`,
    );
  }
  static badName(): AccountProblem {
    return new AccountProblem(
      'Der Name fehlt oder ist länger als 120 Zeichen. Beispiel: --name "Mira Beispiel"',
    );
  }
  static badEmail(email: string): AccountProblem {
    return new AccountProblem(`„${email}“ ist keine E-Mail-Adresse. Beispiel: mira@beispiel.de`);
  }
  static badRole(role: string): AccountProblem {
    return new AccountProblem(`„${role}“ ist keine Rolle. Möglich sind: ${ROLES.join(', ')}.`);
  }
  static taken(email: string): AccountProblem {
    return new AccountProblem(
      `Für „${email}“ gibt es schon ein Konto. „user link ${email}“ erstellt einen Anmeldelink.`,
    );
  }
  static lastAdministrator(email: string): AccountProblem {
    return new AccountProblem(
      `„${email}“ ist das letzte Konto mit der Rolle administrator und muss bleiben. Geben Sie zuerst einem anderen Konto diese Rolle: „user role <E-Mail> administrator“.`,
    );
  }
}

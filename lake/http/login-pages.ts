const STYLE = `
:root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.5}
body{margin:0;display:grid;min-height:100vh;place-items:center;background:Canvas;color:CanvasText}
main{max-width:30rem;padding:2rem}
h1{font-size:1.5rem;margin:0 0 .75rem}
label{display:block;font-weight:600;margin-bottom:.25rem}
input{box-sizing:border-box;width:100%;font:inherit;padding:.6rem;border:1px solid GrayText;border-radius:.375rem}
button{font:inherit;font-weight:600;padding:.7rem 1.5rem;margin-top:1rem;border:0;border-radius:.375rem;background:#0b5f6b;color:#fff;cursor:pointer}
:focus-visible{outline:3px solid #0b5f6b;outline-offset:2px}
code{font-size:.95em;overflow-wrap:anywhere}
`;

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function renderPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} – FIZ Infobox</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

function hiddenField(name: string, value: string | null): string {
  return value ? `<input type="hidden" name="${name}" value="${escapeHtml(value)}">` : '';
}

const HOW_TO_GET_A_LINK = `<p>Einen neuen Anmeldelink erhalten Sie von Ihrer Administratorin oder Ihrem Administrator. Dort erzeugt ihn der Befehl <code>npm run lake -- user link IHRE-E-MAIL</code>. Der Link gilt 10 Minuten und ein einziges Mal.</p>`;

/** Shown when the link with its code is opened: one button, so that link scanners do not use it up. */
export function renderConfirmPage(options: { code: string; origin: string | null }): string {
  return renderPage(
    'Anmelden',
    `<p>Mit einem Klick melden Sie sich im Redaktionsbereich an.</p>
<form method="post" action="/login">${hiddenField('code', options.code)}${hiddenField('origin', options.origin)}
<button type="submit">Anmelden</button></form>`,
  );
}

/** Shown without a code: how to get a link, and a field for the code of one. */
export function renderAskPage(options: { origin: string | null }): string {
  return renderPage(
    'Anmelden',
    `<p>Sie melden sich mit einem Anmeldelink an. Öffnen Sie den Link, den Sie erhalten haben, oder fügen Sie ihn hier ein.</p>
<form method="post" action="/login">${hiddenField('origin', options.origin)}
<label for="code">Anmeldelink oder Code</label>
<input id="code" name="code" required autocomplete="off" spellcheck="false">
<button type="submit">Anmelden</button></form>
<h2>Sie haben keinen Link?</h2>${HOW_TO_GET_A_LINK}`,
  );
}

const FAILURES = {
  expired: {
    title: 'Dieser Anmeldelink ist abgelaufen',
    text: 'Anmeldelinks gelten aus Sicherheitsgründen nur 10 Minuten.',
  },
  used: {
    title: 'Dieser Anmeldelink wurde schon benutzt',
    text: 'Jeder Anmeldelink gilt nur ein einziges Mal. Wenn Sie ihn nicht selbst benutzt haben, sagen Sie bitte der Administration Bescheid.',
  },
  unknown: {
    title: 'Dieser Anmeldelink ist nicht gültig',
    text: 'Vielleicht wurde er beim Kopieren abgeschnitten. Bitte öffnen Sie den ganzen Link noch einmal.',
  },
} as const;

/** Shown when a code does not work: why, and what to do. */
export function renderFailurePage(reason: keyof typeof FAILURES): string {
  const { title, text } = FAILURES[reason];
  return renderPage(
    title,
    `<p>${text}</p>${HOW_TO_GET_A_LINK}<p><a href="/login">Zurück zur Anmeldung</a></p>`,
  );
}

/** Shown after too many failed attempts. */
export function renderWaitPage(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const wait = minutes === 1 ? 'eine Minute' : `${minutes} Minuten`;
  return renderPage(
    'Bitte kurz warten',
    `<p>Von hier kamen zu viele fehlgeschlagene Anmeldungen. Bitte warten Sie etwa ${wait} und versuchen Sie es dann noch einmal. Ihr Konto ist nicht gesperrt.</p>`,
  );
}

/** Shown when the form was sent from a page of someone else. */
export function renderForeignFormPage(): string {
  return renderPage(
    'Anmeldung abgebrochen',
    `<p>Das Formular wurde von einer fremden Seite abgeschickt. Bitte öffnen Sie Ihren Anmeldelink direkt.</p><p><a href="/login">Zur Anmeldung</a></p>`,
  );
}

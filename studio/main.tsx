import { renderStudio } from 'sanity';
import { createStudioConfig } from './create-config.tsx';
import { loadRuntimeConfig } from './runtime-config.ts';

const root = document.getElementById('studio');

if (root) start(root).catch((reason: unknown) => showStartProblem(root, reason));

async function start(element: HTMLElement): Promise<void> {
  // Not `document.baseURI`: the Studio routes in the browser, so the page may stand at any depth below.
  const runtime = await loadRuntimeConfig(new URL(import.meta.env.BASE_URL, location.origin).href);
  if (runtime.apiHost !== null) silenceProtocolWarning();
  renderStudio(element, createStudioConfig(runtime));
}

/**
 * On plain HTTP the Studio warns that event streams will use up the browser's connections. Here they share one
 * WebSocket (`eventsource-mux.ts`), so the warning would be wrong; this is the Studio's own switch for it.
 */
function silenceProtocolWarning(): void {
  localStorage.setItem('_sanity_debugProtocol', 'websocket');
}

function showStartProblem(element: HTMLElement, reason: unknown): void {
  const message = document.createElement('p');
  message.className = 'start-problem';
  message.setAttribute('role', 'alert');
  message.textContent = `Das Studio kann nicht starten. ${reason instanceof Error ? reason.message : String(reason)}`;
  element.replaceChildren(message);
}

import { renderStudio } from 'sanity';
import { createStudioConfig } from './create-config.tsx';
import { loadRuntimeConfig } from './runtime-config.ts';

const root = document.getElementById('studio');

if (root) {
  loadRuntimeConfig(document.baseURI).then(
    (runtime) => renderStudio(root, createStudioConfig(runtime)),
    (reason: unknown) => showStartProblem(root, reason),
  );
}

function showStartProblem(element: HTMLElement, reason: unknown): void {
  const message = document.createElement('p');
  message.className = 'start-problem';
  message.setAttribute('role', 'alert');
  message.textContent = `Das Studio kann nicht starten. ${reason instanceof Error ? reason.message : String(reason)}`;
  element.replaceChildren(message);
}

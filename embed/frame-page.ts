/**
 * The page `/embed/`: the box over the whole width, set up by the parameters of the address, alone or in
 * an iframe. It tells the page around its height.
 */
import { readAttributes, readLook } from './frame-look.ts';
import { HEIGHT_MESSAGE } from './snippets.ts';

const parameters = new URL(location.href).searchParams;
const place = document.getElementById('box');

if (place) show(place);

function show(element: HTMLElement): void {
  const box = document.createElement('fiz-infobox');
  for (const [name, value] of readAttributes(parameters)) box.setAttribute(name, value);
  for (const [name, value] of readLook(parameters)) box.style.setProperty(name, value);
  document.documentElement.lang = parameters.get('lang') || document.documentElement.lang;
  element.replaceChildren(box);
  if (window.parent !== window) tellHeight(element);
}

/**
 * Tells the height after every change. To any origin: it is no secret, and the page must also work on
 * hosts that hide where a frame stands. The page around checks who sends (see the snippet).
 */
function tellHeight(element: HTMLElement): void {
  const tell = (): void => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
  };
  new ResizeObserver(tell).observe(element);
}

import { need, type Box } from '../widget/harness.ts';

/** Runs in the page: what can be measured of a box, each as a list of complaints. */

const CONTROLS =
  'a[href], button, select, summary, textarea, input:not(.unseen), label:has(input.unseen) > span, label:has(input:not(.unseen)), [role=option]';
const TARGET_MIN = 43.9;

const nameOf = (element: Element): string =>
  `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60)}`;

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && height > 1 && !element.closest('.unseen');
};

/** Links in sentences are excepted, as in WCAG 2.5.8. */
function isInSentence(control: Element): boolean {
  const block = control.closest('p, li, dd, td');
  if (!block || !getComputedStyle(control).display.startsWith('inline')) return false;
  return (block.textContent?.trim().length ?? 0) > (control.textContent?.trim().length ?? 0) + 1;
}

/** Controls that are smaller than 44 by 44 px. */
export function findSmallTargets({ root }: Box): string[] {
  return [...root.querySelectorAll(CONTROLS)]
    .filter((control) => isSeen(control) && !isInSentence(control))
    .flatMap((control) => {
      const target = control.matches('a, button') ? control : (control.closest('label') ?? control);
      const { width, height } = target.getBoundingClientRect();
      const size = `${Math.round(width)} × ${Math.round(height)} px`;
      return width < TARGET_MIN || height < TARGET_MIN ? [`${nameOf(control)}: ${size}`] : [];
    });
}

/** What stands out of the box or is cut off. */
export function findCuts({ root }: Box): string[] {
  const page = document.documentElement;
  const around = need(root.querySelector('.box'), 'box').getBoundingClientRect();
  const cut = [...root.querySelectorAll<HTMLElement>('.box, .box *')].filter((element) => {
    if (!isSeen(element)) return false;
    const { left, right } = element.getBoundingClientRect();
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const isOut = left < around.left - 1 || right > around.right + 1;
    const isCutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const isCutDown =
      /hidden|clip/.test(overflowY) &&
      element.localName !== 'svg' &&
      element.scrollHeight > element.clientHeight + 2;
    // A field scrolls its own text.
    return textOverflow === 'ellipsis' || isOut || ((isCutAcross || isCutDown) && !element.matches('input'));
  });
  return [
    ...(page.scrollWidth > page.clientWidth
      ? [`the page scrolls sideways by ${page.scrollWidth - page.clientWidth} px`]
      : []),
    ...cut.map(nameOf),
  ];
}

/** Animations and transitions, those of pseudo-elements too. */
export function findMotion({ root }: Box): string[] {
  return [...root.querySelectorAll('.box, .box *')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((pseudo) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo || null);
      const isStill =
        animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
      return isStill ? [] : [nameOf(element) + pseudo];
    }),
  );
}

/** Texts whose language or direction is not what their letters say. */
export function findUnmarkedTexts({ root }: Box): string[] {
  const walker = document.createTreeWalker(need(root.querySelector('.box'), 'box'), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? '';
    const parent = walker.currentNode.parentElement;
    const marked = parent?.closest('[lang]');
    if (!parent || !marked || !text) continue;
    const { lang } = marked instanceof HTMLElement ? marked : { lang: '' };
    const isArabic = /\p{Script=Arabic}/u.test(text);
    const isCyrillic = /\p{Script=Cyrillic}/u.test(text);
    const isLatinWord = /\p{Script=Latin}{3}/u.test(text) && !isArabic && !isCyrillic;
    const isWrong =
      (isArabic && lang !== 'ar') ||
      (isCyrillic && lang !== 'uk' && !parent.closest('.mail')) ||
      (isLatinWord && /^(ar|uk)/.test(lang) && !isNameOrAddress(parent, text));
    const dir = getComputedStyle(parent).direction;
    const isTurned = isLatinWord && dir === 'rtl' && !parent.closest('bdi, [dir=ltr], .sender, .mean');
    if (isWrong || isTurned) found.push(`"${text}" has lang="${lang}" and runs ${dir}`);
  }
  return found;
}

/** Names and addresses read alike in every language. */
const isNameOrAddress = (parent: Element, text: string): boolean =>
  parent.closest('.sender, .mean, .mail, bdi[dir=ltr]') !== null ||
  /^(FIZ|IQ|HWK)\b|@|^\S+\.(org|de)$/.test(text);

/** Phone numbers that would turn around in a right-to-left text. */
export function findLoosePhones({ root }: Box): string[] {
  return [...root.querySelectorAll('a[href^="tel:"], [role=option] bdi')]
    .filter((phone) => /\d{4}/.test(phone.textContent ?? ''))
    .filter((phone) => {
      const own = phone.matches('bdi') ? phone : phone.querySelector('bdi');
      return own?.getAttribute('dir') !== 'ltr';
    })
    .map(nameOf);
}

/** What has the focus, inside the box or outside, in words. */
export function nameFocus(): string {
  const outer = document.activeElement;
  const inner = outer?.shadowRoot?.activeElement ?? outer;
  if (!inner || inner === document.body) return 'nothing';
  if (inner.id === 'before' || inner.id === 'after') return inner.id;
  const label =
    inner instanceof HTMLInputElement || inner instanceof HTMLTextAreaElement ? inner.labels?.[0] : null;
  const name = inner.getAttribute('aria-label') ?? label?.textContent ?? inner.textContent ?? '';
  return `${inner.localName} ${name.replace(/\s+/g, ' ').trim()}`;
}

/** Puts a control of the page before and behind the box. */
export function surround(): void {
  for (const id of ['before', 'after']) {
    document.querySelector(`#${id}`)?.remove();
    const button = Object.assign(document.createElement('button'), { id, textContent: id });
    document.querySelector('main')?.[id === 'before' ? 'prepend' : 'append'](button);
  }
  document.querySelector<HTMLElement>('#before')?.focus();
}

/** What Tab should come by, in the order of the page; of radio buttons the one that is chosen, else the first. */
export function listTabStops({ root }: Box): string[] {
  const groups = new Set<string>();
  return [...root.querySelectorAll<HTMLElement>('a[href], button, select, summary, input, textarea')]
    .concat([...root.host.querySelectorAll<HTMLElement>('a[href]')])
    .filter((control) => control.checkVisibility() && control.tabIndex >= 0)
    .filter((control) => {
      if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
      const { name } = control;
      const chosen = root.querySelector(`input[name="${name}"]:checked`);
      if (chosen ? chosen !== control : groups.has(name)) return false;
      groups.add(name);
      return true;
    })
    .map((control) => {
      control.focus();
      return nameFocus();
    });
}

const innermost = (): Element | null =>
  document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
let left: Element | null = null;

/** Where the focused control is drawn on the page, and of what kind it is. */
export function placeOfFocus(): {
  x: number;
  y: number;
  width: number;
  height: number;
  kind: string;
  line: number;
} | null {
  const focused = innermost();
  if (!focused) return null;
  // Focus inside a hidden radio button or the field is drawn around what stands for it.
  const drawn = focused.matches('.unseen')
    ? focused.nextElementSibling
    : (focused.closest('.field, .joined label') ?? focused);
  const own = focused.matches('button') ? focused : (drawn ?? focused);
  const { x, y, width, height } = own.getBoundingClientRect();
  const kind = `${focused.localName} ${focused.className} ${focused.parentElement?.className}`;
  // A link in a sentence may run over two lines.
  const line = [...own.getClientRects()].reduce((sum, rect) => sum + 2 * (rect.width + rect.height), 0);
  return { x: x + scrollX, y: y + scrollY, width, height, kind, line };
}

/** Takes the focus away from a control, for a picture without. */
export function dropFocus(): void {
  left = innermost();
  if (left instanceof HTMLElement) left.blur();
}

/** Gives it back. */
export function takeFocusBack(): void {
  if (left instanceof HTMLElement) left.focus({ preventScroll: true });
}

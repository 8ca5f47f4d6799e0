import { renderHtml } from '../../widget/html.ts';
import { holds, same } from './harness.ts';

const OPTIONS = { headingLevel: 4, newTabHint: 'neuer Tab' };

function render(source: string): string {
  const box = document.createElement('div');
  box.append(renderHtml(source, OPTIONS));
  return box.innerHTML;
}

const ATTACKS = [
  '<img src=x onerror="window.hit=1">',
  '<script>window.hit=1</script>',
  '<svg onload="window.hit=1"><a xlink:href="javascript:window.hit=1">x</a></svg>',
  '<a href="javascript:window.hit=1">x</a>',
  '<a href=" jav&#x09;ascript:window.hit=1">x</a>',
  '<a href="data:text/html,<script>1</script>">x</a>',
  '<p style="position:fixed" onclick="window.hit=1" id="query" class="box">x</p>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src onerror=window.hit=1>',
  '<form action="https://example.org"><input name=x></form>',
  '<template><img src=x onerror=window.hit=1></template>',
  '<style>*{display:none}</style>',
];

describe('HTML of a snapshot', () => {
  it('keeps what is allowed and nothing else', () => {
    same(
      render(
        '<p>Ein <strong>Wort</strong><br>und</p><ul><li>eins</li></ul><ol><li>zwei</li></ol><h3>Titel</h3>',
      ),
      '<p>Ein <strong>Wort</strong><br>und</p><ul><li>eins</li></ul><ol><li>zwei</li></ol><h4>Titel</h4>',
    );
  });

  it('keeps the text of what is not allowed', () => {
    same(render('<table><tr><td>Zelle <em>wichtig</em></td></tr></table>'), 'Zelle wichtig');
  });

  it('turns links to topics into buttons with the slug', () => {
    same(
      render('<a data-topic="visum" href="https://example.org">Visum</a>'),
      '<button type="button" class="inline" data-topic="visum">Visum</button>',
    );
  });

  it('keeps links to the web, to mail and to phones, and says that a new tab opens', () => {
    same(
      render('<a href="https://example.org/" target="_top">Seite</a><a href="tel:+49341">Anruf</a>'),
      '<a href="https://example.org/" target="_blank" rel="noopener">Seite<span class="unseen"> (neuer Tab)</span></a>' +
        '<a href="tel:+49341">Anruf</a>',
    );
  });

  for (const attack of ATTACKS) {
    it(`makes ${attack.slice(0, 48)} harmless`, async () => {
      const box = document.createElement('div');
      box.append(renderHtml(attack, OPTIONS));
      document.body.append(box);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      same(Reflect.get(window, 'hit'), undefined);
      for (const element of box.querySelectorAll('*')) {
        holds(
          /^(P|H4|UL|OL|LI|STRONG|A|BR|SPAN|BUTTON)$/.test(element.tagName),
          `${element.tagName} is allowed`,
        );
        for (const { name } of element.attributes) {
          holds(/^(href|target|rel|type|class|data-topic)$/.test(name), `${name} is allowed`);
        }
      }
      box.remove();
    });
  }
});

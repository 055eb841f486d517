// Colours the lines of a rule file, in the same pieces as FileKind does on the server.
(() => {
  const TEXT = String.raw`(?<text>"(?:[^"\\]|\\.)*"?)`;
  const NUMBER = String.raw`(?<number>\b\d+(?:\.\d+)?\b)`;
  const FACT = String.raw`(?<name>\b[A-Z]\w*(?=\s*\())`;
  const JOINS = String.raw`not|exists|and|or|memberOf|contains`;
  const PATTERNS = {
    sentences: String.raw`(?<comment>^\s*(?:\/\/|#).*$)|(?<keyword>^\s*(?:package|rule|when|then|end)\b)|(?<mark>^\s*@\w+|^\s*-(?=\s)|^\s*Report\b)|(?<hole>\{[^}"]*\})|(?<text>"(?:[^"\\{]|\\.)*"?|(?<=\})[^"{]*"?)|${NUMBER}`,
    conditions: String.raw`(?<comment>^\s*(?:\/\/|#).*$)|(?<keyword>\b(?:package|import|rule|when|then|end|${JOINS})\b)|(?<mark>@\w+|\$\w+)|${TEXT}|${FACT}|${NUMBER}`,
    dictionary: String.raw`(?<comment>^\s*#.*$)|(?<mark>^\s*\[\w+\])|(?<hole>\{[^}"]*\})|(?<keyword>\b(?:${JOINS})\b)|(?<text>"(?:[^"\\{]|\\.)*"?)|${FACT}|${NUMBER}`,
    yaml: String.raw`(?<comment>(?:^|\s)#.*$)|(?<mark>[\w.-]+(?=:(?:\s|$)))|(?<text>"(?:[^"\\]|\\.)*"?|'[^']*'?)|(?<keyword>\b(?:fires|clear|cannot tell|does not apply|true|false|null)\b)|(?<number>\b\d+(?:[.-]\d+)*\b)`,
    table: String.raw`(?<comment>^#.*$)|(?<text>"(?:[^"]|"")*"?)|(?<mark>@\w+|\$\w+)|(?<keyword>,)|(?<number>(?<=^|,)-?\d+(?:[.-]\d+)*(?=,|$))`,
  };

  /** A line as an element, its pieces in spans. */
  function line(text, kind) {
    const shown = document.createElement('span');
    shown.className = 'line';
    let at = 0;
    for (const found of text.matchAll(new RegExp(PATTERNS[kind] || PATTERNS.sentences, 'g'))) {
      if (!found[0]) continue;
      shown.append(text.slice(at, found.index));
      const piece = document.createElement('span');
      piece.className = 's-' + Object.keys(found.groups).find((name) => found.groups[name] !== undefined);
      piece.textContent = found[0];
      shown.append(piece);
      at = found.index + found[0].length;
    }
    shown.append(text.slice(at));
    return shown;
  }

  window.rulesSyntax = { line };
})();

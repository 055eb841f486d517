// Says what may be written at a place of a rule file: which words, and how much of what stands there they replace.
(() => {
  const few = (offers) => offers.slice(0, 30);

  /** Those that hold every word typed so far, those that begin with it first. */
  function matching(offers, typed) {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const holds = offers.filter((offer) => words.every((word) => (offer.text + ' ' + (offer.hint || '')).toLowerCase().includes(word)));
    const begins = (offer) => offer.text.toLowerCase().startsWith(typed.toLowerCase().trim());
    return few([...holds.filter(begins), ...holds.filter((offer) => !begins(offer))]).filter((offer) => offer.text !== typed.trim());
  }

  const named = (all, quote = '') => all.map((one) => ({ text: quote + one.name + quote, hint: one.value }));
  const plain = (texts, quote = '') => texts.map((text) => ({ text: quote + text + quote }));

  /** Where in a rule the line at the caret stands. */
  function partOf(before) {
    const lines = before.split('\n').map((line) => line.trim());
    const last = (word) => lines.lastIndexOf(word);
    if (last('then') > -1) return 'then';
    return last('when') > -1 ? 'when' : 'head';
  }

  function ofSentences(before, words) {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const typed = line.trimStart();
    const part = partOf(before.slice(0, before.length - line.length));
    const hole = typed.match(/\{([\w ]*)$/);
    if (hole) {
      const facts = Object.entries(words.facts).flatMap(([fact, all]) => Object.keys(all).map((word) => ({ text: fact[0].toLowerCase() + fact.slice(1) + '.' + word, hint: fact })));
      return { offers: matching([...facts, ...words.numbers.map((one) => ({ text: 'threshold ' + one.name, hint: one.value }))], hole[1]), length: hole[1].length };
    }
    if (part === 'head') {
      return { offers: typed.startsWith('@') ? matching(plain(['@title("")', '@dimension("")', '@kind("risk")', '@severity("medium")', '@basis("")', '@owner("")', '@answers("none")', '@nextStep("")', '@question("")', '@most("")']), typed) : [], length: typed.length };
    }
    const offers = words.sentences.filter((one) => one.when === (part === 'when')).map((one) => ({ text: one.text, hint: one.means }));
    const narrowing = typed.startsWith('-');
    return { offers: matching(narrowing ? offers.filter((one) => one.text.startsWith('-')) : offers, typed.replace(/^-\s*/, narrowing ? '- ' : '')), length: typed.length };
  }

  function ofConditions(before, words) {
    const number = before.match(/threshold\(\s*"?([\w-]*)$/);
    if (number) return { offers: matching(named(words.numbers), number[1]), length: number[1].length };
    const list = before.match(/\blist\(\s*"?([\w-]*)$/);
    if (list) return { offers: matching(named(words.lists), list[1]), length: list[1].length };
    const open = before.slice(before.lastIndexOf('\n') + 1).match(/\b([A-Z]\w*)\s*\(([^()]*)$/);
    const fact = open && words.facts[open[1]];
    if (fact) {
      const value = open[2].match(/(\w+)\s*[!=]=\s*"?([\w.]*)$/);
      if (value && fact[value[1]]) {
        const quoted = /"[\w.]*$/.test(open[2]);
        const flags = fact[value[1]].includes('true');
        const values = value[1] === 'group' ? Object.entries(words.groups).map(([text, hint]) => ({ text, hint })) : plain(fact[value[1]], quoted || flags ? '' : '"');
        return { offers: matching(values, value[2]), length: value[2].length };
      }
      const word = open[2].match(/(\w*)$/)[1];
      return { offers: matching(Object.entries(fact).map(([text, values]) => ({ text, hint: values.join(', ') })), word), length: word.length };
    }
    const name = before.match(/(?:^|[\s=:(])([A-Z]\w*)$/);
    return name ? { offers: matching(plain(Object.keys(words.facts)), name[1]), length: name[1].length } : { offers: [], length: 0 };
  }

  /** Which field of a proposal is filled in at the end of a text of cases: the last key, and the key around it. */
  function around(before) {
    const lines = before.split('\n');
    const line = lines.pop();
    const depth = (text) => text.match(/^[\s-]*/)[0].length;
    const inline = [...line.matchAll(/([\w]+):\s*[[{](?=[^\]}]*$)/g)].pop();
    if (inline) return inline[1];
    const here = depth(line);
    for (const above of lines.reverse()) {
      const key = above.match(/^[\s-]*([\w]+):\s*[[{]?\s*$/);
      if (key && depth(above) < here) return key[1];
    }
    return '';
  }

  function ofCases(before, words) {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const value = line.match(/(\w+):\s+([\w. ]*)$/);
    const inList = line.match(/(\w+):\s*\[[^\]{]*?([\w.]*)$/);
    const asked = inList || value;
    if (asked) {
      const [, key, typed] = asked;
      if (key === 'expect') return { offers: matching(plain(['fires', 'clear', 'cannot tell', 'does not apply']), typed), length: typed.length };
      if (key === 'everyoneElse') return { offers: matching(plain(['not affected', 'unknown']), typed), length: typed.length };
      if (['group', 'focalGroup', 'focalGroups'].includes(key)) return { offers: matching(Object.entries(words.groups).map(([text, hint]) => ({ text, hint })), typed), length: typed.length };
      const values = Object.values(words.fields).map((fields) => fields[key]).find((known) => known && known.length);
      return { offers: values ? matching(plain(values), typed) : [], length: typed.length };
    }
    const word = line.match(/([\w]*)$/)[1];
    const inner = around(before);
    const top = /^\s{0,2}[-\s]*\w*$/.test(line) && !line.includes('{') && inner !== 'given';
    const fields = top && !words.fields[inner] ? { name: [], given: [], everyoneElse: [], agendaItem: [], asOf: [], expect: [], confirmed: [], says: [] } : words.fields[inner === 'given' ? '' : inner] || {};
    return { offers: matching(Object.keys(fields).map((field) => ({ text: field + ': ', hint: fields[field].slice(0, 6).join(', ') })), word), length: word.length };
  }

  function ofTable(before, words) {
    const cell = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(',')) + 1).replace(/^"/, '');
    const word = cell.match(/([\w.-]*)$/)[1];
    return { offers: word ? matching([...named(words.numbers), ...named(words.lists), ...Object.entries(words.groups).map(([text, hint]) => ({ text, hint }))], word) : [], length: word.length };
  }

  const KINDS = { sentences: ofSentences, conditions: ofConditions, dictionary: ofConditions, yaml: ofCases, table: ofTable };

  window.rulesCompletion = { at: (kind, before, words) => (KINDS[kind] || ofSentences)(before, words) };
})();

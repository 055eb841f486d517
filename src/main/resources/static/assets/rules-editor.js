// Makes a text field an editor: colours behind it, numbers beside it, words offered in it, and what the check says of it.
// Without this script it is a text field that the check reads when it is saved.
(() => {
  const CHECK_AFTER = 600;

  for (const box of document.querySelectorAll('[data-editor]')) {
    edit(box, box.querySelector('textarea'));
  }

  function edit(box, field) {
    const kind = box.dataset.kind;
    const gutter = document.createElement('div');
    const backdrop = document.createElement('pre');
    gutter.className = 'gutter';
    backdrop.className = 'backdrop';
    gutter.setAttribute('aria-hidden', 'true');
    backdrop.setAttribute('aria-hidden', 'true');
    box.prepend(gutter, backdrop);
    box.classList.add('live');
    document.querySelectorAll('.with-editor').forEach((hint) => { hint.hidden = false; });
    let shown = [];

    function paint() {
      const lines = field.value.split('\n');
      lines.forEach((text, at) => {
        if (shown[at] !== text) {
          const line = window.rulesSyntax.line(text, kind);
          if (backdrop.children[at]) backdrop.children[at].replaceWith(line);
          else backdrop.append(line);
        }
        if (!gutter.children[at]) {
          const number = document.createElement('div');
          number.textContent = String(at + 1);
          gutter.append(number);
        }
      });
      while (backdrop.children.length > lines.length) backdrop.lastChild.remove();
      while (gutter.children.length > lines.length) gutter.lastChild.remove();
      shown = lines;
      mark();
      follow();
    }

    function follow() {
      backdrop.scrollTop = field.scrollTop;
      backdrop.scrollLeft = field.scrollLeft;
      gutter.scrollTop = field.scrollTop;
    }

    /** Shows at their lines what stands in the list of messages. */
    function mark() {
      for (const line of [...gutter.children, ...backdrop.children]) line.classList.remove('wrong', 'told');
      for (const message of document.querySelectorAll('#messages [data-line]')) {
        const sign = message.classList.contains('remark') ? 'told' : 'wrong';
        const at = Number(message.dataset.line) - 1;
        const text = message.querySelector('.problem-text').textContent;
        for (const part of [gutter.children[at], backdrop.children[at]]) {
          if (part) part.classList.add(sign);
        }
        if (gutter.children[at]) gutter.children[at].title = text;
      }
    }

    /** Puts the caret where a message points. */
    function go(line, column) {
      const lines = field.value.split('\n');
      const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
      const text = lines[line - 1] || '';
      field.focus();
      field.setSelectionRange(start + Math.max(0, (column || 1) - 1), start + text.length);
      field.scrollTop = Math.max(0, (line - 4) * lineHeight());
    }

    const lineHeight = () => parseFloat(getComputedStyle(field).lineHeight);

    document.addEventListener('click', (event) => {
      const link = event.target.closest('[data-goto]');
      if (link) {
        event.preventDefault();
        go(Number(link.dataset.goto), Number(link.dataset.column));
      }
    });
    const asked = location.hash.match(/^#line-(\d+)$/);
    if (asked) go(Number(asked[1]));

    // -- the check --

    let timer;
    let turn = 0;
    async function check() {
      const mine = ++turn;
      const body = new URLSearchParams(new FormData(field.form));
      body.set('path', box.dataset.path);
      try {
        const answer = await fetch(box.dataset.check, { method: 'POST', body });
        if (mine !== turn || !(answer.ok || answer.status === 503)) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const told = page.getElementById('messages');
        if (told) say(told);
        if (answer.status === 503) timer = setTimeout(check, 4 * CHECK_AFTER);
      } catch (offline) {
        timer = setTimeout(check, 10 * CHECK_AFTER);
      }
    }

    /** Replaces what the list says; the line that is read out stays the same element, and is not read again unless it says something else. */
    function say(told) {
      const messages = document.getElementById('messages');
      const line = messages.querySelector('[role="status"]');
      const next = told.querySelector('[role="status"]');
      if (line.textContent !== next.textContent) line.replaceChildren(...next.childNodes);
      messages.querySelector('.problems')?.remove();
      const list = told.querySelector('.problems');
      if (list) messages.append(list);
      messages.dataset.mistakes = told.dataset.mistakes;
      mark();
    }

    // -- words offered --

    let words;
    async function known() {
      words ??= fetch(box.dataset.words).then((answer) => answer.json());
      return words;
    }
    const list = document.createElement('ul');
    list.className = 'offer';
    list.id = 'offer';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', box.dataset.offered);
    list.hidden = true;
    const voice = document.createElement('p');
    voice.className = 'visually-hidden';
    voice.setAttribute('role', 'status');
    box.after(list, voice);
    box.parentElement.style.position = 'relative';
    if (!field.readOnly) {
      field.setAttribute('aria-autocomplete', 'list');
      field.setAttribute('aria-controls', 'offer');
    }
    let offered = { offers: [], length: 0 };
    let chosen = -1;

    async function offer(wanted) {
      const place = field.selectionStart;
      if (place !== field.selectionEnd) return close();
      const all = await known();
      if (place !== field.selectionStart) return;
      offered = window.rulesCompletion.at(kind, field.value.slice(0, place), all);
      if (!offered.offers.length || (!wanted && !offered.length)) {
        close();
        if (wanted) voice.textContent = box.dataset.nothing;
        return;
      }
      list.replaceChildren(...offered.offers.map((one, at) => {
        const item = document.createElement('li');
        item.id = 'offer-' + at;
        item.setAttribute('role', 'option');
        item.append(one.text);
        if (one.hint) {
          const hint = document.createElement('small');
          hint.textContent = one.hint;
          item.append(hint);
        }
        item.addEventListener('mousedown', (event) => { event.preventDefault(); take(at); });
        return item;
      }));
      list.hidden = false;
      stand();
      choose(wanted ? 0 : -1);
      voice.textContent = offered.offers.length + ' ' + box.dataset.offered;
    }

    /** Places the list below the caret. */
    function stand() {
      const before = field.value.slice(0, field.selectionStart).split('\n');
      const style = getComputedStyle(field);
      const canvas = document.createElement('canvas').getContext('2d');
      canvas.font = style.font;
      const letter = canvas.measureText('m').width;
      const left = field.offsetLeft + parseFloat(style.paddingLeft) + before[before.length - 1].trimEnd().length * letter - field.scrollLeft;
      const top = box.offsetTop + parseFloat(style.paddingTop) + before.length * lineHeight() - field.scrollTop + 4;
      list.style.left = Math.max(4, Math.min(left, box.offsetWidth - list.offsetWidth - 8)) + 'px';
      list.style.top = Math.min(top, box.offsetTop + box.offsetHeight) + 'px';
    }

    function choose(at) {
      chosen = at;
      [...list.children].forEach((item, number) => {
        item.setAttribute('aria-selected', String(number === at));
        if (number === at) item.scrollIntoView({ block: 'nearest' });
      });
      if (at < 0) field.removeAttribute('aria-activedescendant');
      else field.setAttribute('aria-activedescendant', 'offer-' + at);
    }

    function close() {
      list.hidden = true;
      list.replaceChildren();
      field.removeAttribute('aria-activedescendant');
      chosen = -1;
    }

    /** Writes what was chosen; the browser's own undo takes it back. The first hole of a sentence is selected, to be filled in. */
    function take(at) {
      const text = offered.offers[at].text;
      const start = field.selectionStart - offered.length;
      field.setSelectionRange(start, field.selectionStart);
      if (!document.execCommand('insertText', false, text)) field.setRangeText(text, start, field.selectionEnd, 'end');
      const hole = text.match(/\{\w+\}|""/);
      if (hole) field.setSelectionRange(start + hole.index + (hole[0] === '""' ? 1 : 0), start + hole.index + (hole[0] === '""' ? 1 : hole[0].length));
      close();
      paint();
    }

    field.addEventListener('keydown', (event) => {
      if (field.readOnly) return;
      if (event.key === ' ' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        offer(true);
        return;
      }
      if (list.hidden) return;
      const last = list.children.length - 1;
      if (event.key === 'ArrowDown') choose(chosen >= last ? 0 : chosen + 1);
      else if (event.key === 'ArrowUp') choose(chosen <= 0 ? last : chosen - 1);
      else if (event.key === 'Enter' && chosen >= 0) take(chosen);
      else if (event.key === 'Escape') close();
      else {
        if (event.key === 'Tab') close();
        return;
      }
      event.preventDefault();
    });
    field.addEventListener('blur', close);
    field.addEventListener('scroll', () => { follow(); if (!list.hidden) stand(); });
    window.addEventListener('resize', () => { if (!list.hidden) stand(); });
    field.addEventListener('click', close);
    field.addEventListener('input', (event) => {
      paint();
      clearTimeout(timer);
      timer = setTimeout(check, CHECK_AFTER);
      if (event.inputType === 'insertText' && !event.isComposing) offer(false);
      else close();
    });
    paint();
  }
})();

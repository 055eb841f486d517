// What the form does only with a script: it asks what an answer on the page makes relevant, and opens what a link leads into.
// Without it, the page is saved to the same end.

const form = document.getElementById('step-form');

function answersOf(name) {
  return [...form.elements]
    .filter((control) => control.name === name && (control.type !== 'radio' || control.checked))
    .map((control) => control.value);
}

function askWhatIsRelevant() {
  for (const asked of form.querySelectorAll('[data-when]')) {
    const wanted = asked.dataset.answers.split(' ');
    asked.hidden = !answersOf(asked.dataset.when).some((answer) => wanted.includes(answer));
  }
}

function openWhatIsLedTo() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let around = target; around; around = around.parentElement) {
    if (around.tagName === 'DETAILS') around.open = true;
  }
  if (target) {
    target.scrollIntoView();
    target.focus();
  }
}

form.addEventListener('change', askWhatIsRelevant);
askWhatIsRelevant();
openWhatIsLedTo();
window.addEventListener('hashchange', openWhatIsLedTo);

if (matchMedia('(max-width: 53.99rem)').matches) {
  document.querySelector('[data-beside]').open = false;
}
if (!location.hash) {
  (document.getElementById('slips') || document.getElementById('table-mistakes'))?.focus();
}

// Two buttons of an assessment's page that only a script can work: print it, and copy its address.
const print = document.querySelector('[data-print]');
const copy = document.querySelector('[data-copy]');

if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.origin + location.pathname);
    document.querySelector('[data-said]').textContent = copy.dataset.copied;
  });
}

// after a form that could not be kept, the first thing to read is why
document.getElementById('mistakes')?.focus();

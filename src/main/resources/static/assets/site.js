// What every page needs of a script: the menu of narrow screens (without it, the menu is simply open), and that a second click
// does not send a form again.
const button = document.querySelector('[data-menu]');
const doors = document.getElementById('doors');

document.documentElement.classList.add('with-script');
button.hidden = false;
button.addEventListener('click', () => {
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  doors.classList.toggle('open', open);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && doors.classList.contains('open')) {
    button.setAttribute('aria-expanded', 'false');
    doors.classList.remove('open');
    button.focus();
  }
});

const PATIENCE = 4000;
document.addEventListener('submit', (event) => {
  const sent = event.target;
  if (sent.method !== 'post') return;
  if (sent.dataset.sent) {
    event.preventDefault();
    return;
  }
  sent.dataset.sent = 'sent';
  setTimeout(() => delete sent.dataset.sent, PATIENCE);
});

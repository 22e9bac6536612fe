import { el, facts, keepSecret, random, roles, secret, send, tell, tools, words } from './room.js';

const root = /** @type {HTMLElement} */ (document.getElementById('room'));
const asked = new URLSearchParams(location.search);

const code = el('input', {
  type: 'text', id: 'code', name: 'code', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', inputmode: 'text', required: true, maxlength: 12,
  value: asked.get('code') ?? '',
});
const name = el('input', { type: 'text', id: 'name', name: 'name', autocomplete: 'off', maxlength: 40 });
const said = el('p', { class: 'refusal', role: 'alert', id: 'refusal' });
const button = el('button', { type: 'submit', class: 'main' }, words.join);

const choices = [...roles.values()].map((role, place) =>
  el('label', { class: 'option' }, el('input', { type: 'radio', name: 'role', value: role.id, checked: place === 0 }), el('span', {}, role.name)));

const form = el('form', { submit: join },
  el('label', { for: 'code' }, words.typeCode), code,
  el('fieldset', { class: 'roles' }, el('legend', {}, words.chooseRole), ...choices),
  el('label', { for: 'name' }, words.yourName), name,
  el('p', { class: 'quiet', id: 'name-hint' }, words.nameHint),
  said, button);
name.setAttribute('aria-describedby', 'name-hint');

root.append(
  el('header', { class: 'top-bar' }, el('h1', {}, facts.title), tools()),
  el('main', {},
    el('p', { class: 'asked' }, facts.question),
    asked.has('gone') ? el('p', { class: 'remark' }, words.seatGone) : null,
    secret('seat') !== null && !asked.has('gone') ? el('p', {}, el('a', { class: 'button main', href: `/seat?lang=${facts.language}` }, words.backToSeat)) : null,
    form));

/** @param {Event} event */
async function join(event) {
  event.preventDefault();
  button.disabled = true;
  said.textContent = '';
  // Drawn once: what is sent again takes the same seat.
  const token = random(32);
  const seat = random(12).replaceAll(/[-_]/g, 'x');
  const role = /** @type {HTMLInputElement} */ (form.querySelector('[name=role]:checked')).value;
  const answer = await send('/api/workshop/join', { code: code.value, seat, role, name: name.value.trim() || null }, token, (isWaiting) => {
    button.textContent = isWaiting ? words.lost : words.join;
  });
  button.disabled = false;
  if (!answer.isDone) {
    said.textContent = answer.reason;
    tell(answer.reason);
    code.focus();
    return;
  }
  keepSecret('seat', token);
  keepSecret('seat-id', seat);
  location.assign(`/seat?lang=${facts.language}`);
}

if (code.value !== '') /** @type {HTMLElement} */ (form.querySelector('[name=role]')).focus({ preventScroll: true });

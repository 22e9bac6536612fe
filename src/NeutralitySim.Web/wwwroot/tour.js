import { fill, the, within, words } from './words.js';

/**
 * Four steps through a scenario, each with the chart that shows it.
 * @param {(figure: string) => void} choose shows a chart
 */
export function startTour(choose) {
  const tour = the('tour');
  const steps = /** @type {HTMLElement[]} */ ([...tour.querySelectorAll('.step')]);
  let at = 0;
  const show = (/** @type {number} */ step) => {
    at = step;
    steps.forEach((one, i) => (one.hidden = i !== at));
    within(tour, 'h2').textContent = steps[at].dataset.title;
    the('tour-place').textContent = fill(words.tourPlace, at + 1, steps.length);
    the('tour-back').disabled = at === 0;
    the('tour-next').textContent = at === steps.length - 1 ? words.tourDone : words.tourNext;
    choose(steps[at].dataset.chart ?? '');
  };
  const close = () => {
    tour.hidden = true;
    the('open-tour').focus();
  };
  the('open-tour').addEventListener('click', () => {
    tour.hidden = false;
    show(0);
    within(tour, 'h2').focus();
  });
  the('tour-back').addEventListener('click', () => show(at - 1));
  the('tour-next').addEventListener('click', () => (at === steps.length - 1 ? close() : show(at + 1)));
  within(tour, '[data-close]').addEventListener('click', close);
  tour.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape') close();
  });
}

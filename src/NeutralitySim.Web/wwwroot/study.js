import { eventsOf } from './stream.js';
import { the, within, words } from './words.js';

/** @typedef {import('./stream.js').Problem} Problem */

/** Finds out how sure the answer to a state is, which takes minutes, while levers move on. */
export class Study {
  #place = the('sure');
  /** @type {AbortController | null} */
  #current = null;
  #step = 0;
  #finished;
  #failed;
  #speak;

  /**
   * @param {() => void} finished verdicts are there
   * @param {(problem: Problem) => void} failed
   * @param {(text: string) => void} speak tells a screen reader
   */
  constructor(finished, failed, speak) {
    this.#finished = finished;
    this.#failed = failed;
    this.#speak = speak;
    within(this.#place, 'button').addEventListener('click', () => {
      this.#current?.abort();
      speak(words.howSureStopped);
    });
  }

  /** @param {Record<string, unknown>} request */
  async start(request) {
    this.#current?.abort();
    const current = new AbortController();
    this.#current = current;
    this.#show('', 0, 1);
    this.#step = 0;
    this.#place.hidden = false;
    this.#place.focus();
    try {
      const response = await fetch('/api/study', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream, application/problem+json' },
        body: JSON.stringify(request),
        signal: current.signal,
      });
      if (!response.ok) this.#failed(await response.json());
      else
        for await (const { event, data } of eventsOf(response)) {
          if (event === 'progress') {
            this.#show(data.told, data.done, data.total);
            // Each step once, not each run.
            if (data.step !== this.#step) this.#speak(data.told);
            this.#step = data.step;
          }
          else if (event === 'studied') this.#finished();
          else if (event === 'problem') this.#failed(data);
        }
    } catch {
      if (!current.signal.aborted) this.#failed({ title: words.connectionLost, detail: '', status: 0 });
    } finally {
      if (this.#current === current) {
        this.#current = null;
        this.#place.hidden = true;
      }
    }
  }

  /**
   * @param {string} told
   * @param {number} done
   * @param {number} total
   */
  #show(told, done, total) {
    const bar = within(this.#place, 'progress');
    [bar.max, bar.value] = [total, done];
    within(this.#place, '.told').textContent = told;
  }
}

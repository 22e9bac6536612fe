/**
 * @typedef {{ sequence: number, headline: string, sentence: string, basis: string, figures: import('./charts.js').Figure[] }} Answer
 * @typedef {{ type?: string, title: string, detail: string, status: number, errors?: { field: string, message: string }[] }} Problem
 * @typedef {{
 *   answer: (kind: 'estimate' | 'exact', answer: Answer) => void,
 *   rules: (markup: string) => void,
 *   progress: (done: number, total: number) => void,
 *   asked: () => void,
 *   problem: (problem: Problem) => void,
 *   lost: (secondsToRetry: number) => void,
 * }} Listener
 */

const LONGEST_PAUSE = 16;
const COME_BACK = new Set([429, 503]);

/**
 * Asks for answers, one at a time. While a first answer is on its way the newest move waits, and older ones are dropped; once
 * it is there, or when nothing but the exact run is going on, a move ends what is going on at once.
 */
export class AnswerStream {
  #url;
  #listener;
  #sequence = 0;
  #pause = 1;
  /** @type {{ controller: AbortController, isFirstThere: boolean } | null} */
  #current = null;
  /** @type {Record<string, unknown> | null} */
  #waiting = null;
  /** @type {Record<string, unknown> | null} */
  #last = null;
  #timer = 0;

  /**
   * @param {string} url
   * @param {Listener} listener
   */
  constructor(url, listener) {
    this.#url = url;
    this.#listener = listener;
  }

  /**
   * Asks for the answer to a state.
   * @param {Record<string, unknown>} request
   */
  ask(request) {
    this.#sequence += 1;
    this.#last = { ...request, sequence: this.#sequence };
    this.#waiting = this.#last;
    this.#next();
  }

  /** Asks again for the last state. */
  retry() {
    if (this.#last === null || this.#current !== null) return;
    this.#waiting = this.#last;
    this.#next();
  }

  #next() {
    if (this.#waiting === null || (this.#current !== null && !this.#current.isFirstThere)) return;
    clearTimeout(this.#timer);
    this.#current?.controller.abort();
    const request = this.#waiting;
    this.#waiting = null;
    const current = { controller: new AbortController(), isFirstThere: false };
    this.#current = current;
    this.#listener.asked();
    this.#run(request, current).finally(() => {
      if (this.#current !== current) return;
      this.#current = null;
      this.#next();
    });
  }

  /**
   * @param {Record<string, unknown>} request
   * @param {{ controller: AbortController, isFirstThere: boolean }} current
   */
  async #run(request, current) {
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream, application/problem+json' },
        body: JSON.stringify(request),
        signal: current.controller.signal,
      });
      if (!response.ok) {
        const problem = await response.json();
        if (this.#current !== current) return;
        this.#listener.problem(problem);
        if (COME_BACK.has(response.status)) this.#comeBack();
        return;
      }
      let isComplete = false;
      for await (const { event, data } of eventsOf(response)) {
        if (this.#current !== current) return;
        this.#pause = 1;
        if (event === 'estimate' || event === 'exact') this.#listener.answer(event, data);
        else if (event === 'rules') this.#listener.rules(data);
        else if (event === 'progress') this.#listener.progress(data.done, data.total);
        else if (event === 'problem') this.#listener.problem(data);
        isComplete ||= event === 'exact' || event === 'problem' || request.exact === false;
        if (event === 'estimate' || isComplete) {
          current.isFirstThere = true;
          if (this.#waiting !== null) {
            this.#next();
            return;
          }
        }
      }
      if (!isComplete) throw new TypeError('The stream ended early.');
    } catch {
      if (this.#current !== current || current.controller.signal.aborted) return;
      this.#listener.lost(this.#comeBack());
    }
  }

  #comeBack() {
    const seconds = this.#pause;
    this.#pause = Math.min(2 * seconds, LONGEST_PAUSE);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.retry(), 1000 * seconds);
    return seconds;
  }
}

/**
 * The events of a text/event-stream.
 * @param {Response} response
 * @returns {AsyncGenerator<{ event: string, data: any }>}
 */
export async function* eventsOf(response) {
  const reader = /** @type {ReadableStream} */ (response.body).pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = /** @type {string} */ (blocks.pop());
    for (const block of blocks) {
      const lines = block.split('\n');
      const field = (/** @type {string} */ name) =>
        lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
      const data = field('data');
      // What holds none only says that the line is still there.
      if (data.length > 0) yield { event: field('event')[0] ?? 'message', data: JSON.parse(data.join('\n')) };
    }
  }
}

import { keep, kept } from './kept.js';

/**
 * @typedef {ReadonlyMap<string, string>} Values
 * @typedef {{ levers: Values, assumptions: Values }} State
 * Values off the scenario's own, by lever id and by dotted path. An id may be any word, so that it is never the key of a plain object.
 * @typedef {{ state: State, label: string }} Step
 */

const MOST_STEPS = 200;

/** The states of a session, in order, with the place one is at. */
export class History {
  /** @type {Step[]} */
  #steps;
  #at = 0;
  #key;

  /**
   * @param {State} first
   * @param {string} key under which it outlives a reload and a change of language
   */
  constructor(first, key) {
    this.#key = key;
    const past = JSON.parse(kept('session', key) ?? 'null');
    const steps = past?.steps.map((/** @type {{ query: string, label: string }} */ step) => ({ state: stateOf(step.query), label: step.label }));
    // Another address than the one that was left begins anew.
    const goesOn = steps?.[past.at] !== undefined && queryOf(steps[past.at].state) === queryOf(first);
    this.#steps = goesOn ? steps : [{ state: first, label: '' }];
    this.#at = goesOn ? past.at : 0;
  }

  /** @returns {State} */
  get state() {
    return this.#steps[this.#at].state;
  }

  get canUndo() {
    return this.#at > 0;
  }

  get canRedo() {
    return this.#at < this.#steps.length - 1;
  }

  /**
   * Goes on from here; what had been undone is forgotten. A state equal to the one before is no step.
   * @param {State} state
   * @param {string} label what was changed, in the reader's words
   * @param {boolean} joins true when it goes on with the last step, as the next stroke of an arrow key does
   */
  commit(state, label, joins = false) {
    this.#steps.length = this.#at + 1;
    if (joins && this.#at > 0) this.#steps.pop();
    const last = this.#steps[this.#steps.length - 1];
    if (queryOf(state) !== queryOf(last.state)) this.#steps.push({ state, label });
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
    this.#at = this.#steps.length - 1;
    this.#keep();
  }

  /**
   * Goes back or on by a step.
   * @param {-1 | 1} step
   * @returns {string} what was undone or done again
   */
  go(step) {
    const { label } = this.#steps[step < 0 ? this.#at : this.#at + 1];
    this.#at += step;
    this.#keep();
    return label;
  }

  #keep() {
    const steps = this.#steps.map(({ state, label }) => ({ query: queryOf(state), label }));
    keep('session', this.#key, JSON.stringify({ steps, at: this.#at }));
  }
}

/**
 * A copy with one value changed; a value of null is the scenario's own again.
 * @param {State} state
 * @param {'levers' | 'assumptions'} part
 * @param {string} key
 * @param {string | null} value
 * @returns {State}
 */
export function withValue(state, part, key, value) {
  const values = new Map(state[part]);
  if (value === null) values.delete(key);
  else values.set(key, value);
  return { ...state, [part]: values };
}

/**
 * The readable query of a state, without what names the scenario.
 * @param {State} state
 */
export function queryOf(state) {
  const pairs = (/** @type {string} */ prefix, /** @type {Values} */ values) =>
    [...values.keys()].sort().map((key) => `${prefix}${escaped(key)}=${escaped(/** @type {string} */ (values.get(key)))}`);
  return [...pairs('lever.', state.levers), ...pairs('set.', state.assumptions)].join('&');
}

// As the server writes addresses, so that equal states have equal ones.
const escaped = (/** @type {string} */ text) =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',');

/**
 * The state in a query; the server has checked it.
 * @param {string} query
 * @returns {State}
 */
export function stateOf(query) {
  const pairs = [...new URLSearchParams(query)];
  const under = (/** @type {string} */ prefix) =>
    new Map(pairs.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]));
  return { levers: under('lever.'), assumptions: under('set.') };
}

const PROBES = { ink: '--ink', muted: '--muted', line: '--line', paper: '--paper', shade: '--shade', deep: '--deep' };
const root = document.documentElement;

/**
 * Colours, type and its size as the page has them now: light or dark, or the colours that the reader's system forces.
 * @returns {import('./chart-options.js').Look}
 */
export function look() {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = Object.fromEntries(Object.entries(PROBES).map(([name, property]) => {
    probe.style.color = `var(${property})`;
    return [name, getComputedStyle(probe).color];
  }));
  // Single quotes: the font goes into attributes of SVG files.
  const fontFamily = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
  probe.remove();
  if (matchMedia('(forced-colors: active)').matches) Object.assign(colours, { paper: 'Canvas', shade: 'Canvas', line: 'GrayText' });
  return /** @type {any} */ ({ ...colours, font: fontFamily, size: 0.8125 * parseFloat(getComputedStyle(root).fontSize) });
}

/**
 * Calls back when the look may have changed: the device's light or dark, the reader's choice, large type.
 * @param {() => void} changed
 */
export function onLook(changed) {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', changed);
  new MutationObserver(changed).observe(root, { attributes: true, attributeFilter: ['data-theme', 'data-projector'] });
}

const PIXELS_PER_UNIT = 2;

/** @type {Promise<string> | null} */
let sheet = null;

/**
 * Hands a file to the reader.
 * @param {string} name
 * @param {Blob} content
 */
export function save(name, content) {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Browsers read the content after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Hands over the data of a figure; the mark at the start lets spreadsheets see that it is UTF-8.
 * @param {string} name
 * @param {string} csv
 */
export function saveCsv(name, csv) {
  save(`${name}.csv`, new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
}

/**
 * Hands over a drawing as a file of its own, with the style sheet it has from the page.
 * @param {string} name
 * @param {SVGSVGElement} drawing
 */
export async function saveSvg(name, drawing) {
  save(`${name}.svg`, new Blob([await standAlone(drawing)], { type: 'image/svg+xml' }));
}

/**
 * Hands over a drawing as a picture in pixels, twice as fine as a screen, in the page's light or dark.
 * @param {string} name
 * @param {SVGSVGElement} drawing
 */
export async function savePng(name, drawing) {
  const url = URL.createObjectURL(new Blob([await standAlone(drawing)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = drawing.viewBox.baseVal;
    const canvas = document.createElement('canvas');
    canvas.width = PIXELS_PER_UNIT * width;
    canvas.height = PIXELS_PER_UNIT * height;
    /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d')).drawImage(image, 0, 0, canvas.width, canvas.height);
    const content = await new Promise((resume) => canvas.toBlob(resume, 'image/png'));
    save(`${name}.png`, content);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * @param {SVGSVGElement} drawing
 */
async function standAlone(drawing) {
  // In a file of its own the drawing is the root.
  sheet ??= fetch('/figures.css')
    .then((response) => response.text())
    .then((text) => text.replaceAll(/:root(\S*) \.nsf/g, '.nsf$1'));
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(true));
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const theme = getComputedStyle(document.documentElement).colorScheme;
  if (theme === 'light' || theme === 'dark') copy.setAttribute('data-theme', theme);
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await sheet;
  copy.querySelector('title')?.after(style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

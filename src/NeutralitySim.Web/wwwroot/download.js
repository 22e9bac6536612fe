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

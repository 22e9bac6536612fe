// Runs before the first paint, so that a page kept dark or large never flashes light or small.
'use strict';
try {
  const kept = localStorage.getItem('neutralitysim.theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
  if (localStorage.getItem('neutralitysim.projector') === 'on') document.documentElement.dataset.projector = 'on';
} catch {
  // A browser that keeps nothing follows the device.
}
document.documentElement.dataset.script = 'on';

/* Keys for who does not want the mouse. [data-key] is focused or followed by its key; the arrows go from one
   [data-move] to the next. Single keys can be switched off on the help page. */
(function () {
  'use strict';
  var OFF = 'priors.single-keys-off';

  function isTyping(element) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable;
  }

  function singleKeysOff() {
    try { return localStorage.getItem(OFF) === 'true'; } catch (refused) { return false; }
  }

  function move(event) {
    var stops = Array.from(document.querySelectorAll('[data-move]'));
    var here = stops.indexOf(document.activeElement);
    var box = document.querySelector('[data-key="/"]');
    if (!stops.length || (here < 0 && document.activeElement !== box)) { return; }
    var next = event.key === 'ArrowDown' ? here + 1 : here - 1;
    event.preventDefault();
    if (next < 0) { box.focus(); } else if (next < stops.length) { stops[next].focus(); }
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) { return; }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { move(event); return; }
    if (isTyping(event.target) || singleKeysOff()) { return; }
    var target = document.querySelector('[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
    if (!target) { return; }
    event.preventDefault();
    if (target.tagName === 'A') { target.click(); } else { target.focus(); target.select(); }
  });

  var toggle = document.getElementById('single-keys');
  if (toggle) {
    toggle.checked = !singleKeysOff();
    toggle.closest('[hidden]').hidden = false;
    toggle.addEventListener('change', function () { localStorage.setItem(OFF, String(!toggle.checked)); });
  }
})();

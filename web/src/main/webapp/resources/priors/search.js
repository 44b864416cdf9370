/* Searches while it is typed: form[data-search] names the region that shows what was found. Each answer is the page as it
   would be without a script; only the region is taken from it. A late answer never replaces a newer one. */
(function () {
  'use strict';
  var WAIT = 200; /* milliseconds without another key; one letter alone finds too many to be of use */
  var form = document.querySelector('form[data-search]');
  if (!form) { return; }
  var waiting, asking, asked = address();

  function address() {
    var fields = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (value.trim() !== '' || name === 'q') { fields.append(name.replace(/_input$/, ''), value.trim()); }
    });
    return form.getAttribute('action') + '?' + fields;
  }

  /* Whoever has gone on to a hit stays on it. */
  function keepingFocus(region, change) {
    var at = region.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    change();
    if (at !== null) {
      var same = document.querySelector('#' + region.id + ' a[href="' + CSS.escape(at) + '"]');
      (same || form.elements.q).focus();
    }
  }

  function show(html, here) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    var found = page.getElementById(form.dataset.search);
    var region = document.getElementById(form.dataset.search);
    if (!found) { location.assign(here); return; }
    keepingFocus(region, function () { region.replaceWith(document.adoptNode(found)); });
    history.replaceState(null, '', here);
    document.title = page.title;
    var told = found.querySelector('[data-told]');
    if (told) { document.getElementById(told.dataset.told).textContent = told.textContent; }
  }

  function search() {
    var here = address();
    if (here === asked) { return; }
    if (asking) { asking.abort(); }
    var mine = asking = new AbortController();
    asked = here;
    if (form.elements.q.value.trim().length === 1) { return; }
    fetch(here + '&part=1', { credentials: 'same-origin', signal: mine.signal, headers: { Accept: 'text/html' } })
      .then(function (answer) {
        if (answer.redirected) { location.assign(here); } /* signed out meanwhile */
        return answer.ok && !answer.redirected ? answer.text() : Promise.reject(answer.status);
      })
      .then(function (html) { if (mine === asking) { show(html, here); } })
      .catch(function () { if (mine === asking) { asked = null; } });
  }

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(search, WAIT);
  }

  form.addEventListener('input', later);
  form.addEventListener('change', later);
  /* A suggestion or a day that is picked tells nobody: it stands in its field once that has the focus again. */
  form.addEventListener('focusin', later);
  form.addEventListener('click', later);
  form.addEventListener('keyup', later);
})();

/* Shows who on record may be the person that is entered, at each pause: [data-known] names the address that is asked, and
   the ids of the fields that say who it is. Without a script the button beside does the same. */
(function () {
  'use strict';
  var WAIT = 600; /* milliseconds without another key */
  var LEAST = 3; /* letters of a surname: fewer find half of the record */
  var part = document.querySelector('[data-known]');
  if (!part) { return; }
  var fields = part.dataset.fields.split(' ').map(function (id) { return document.getElementById(id); });
  var waiting, asked = '', mine = 0;

  function typed() {
    return fields.map(function (field) { return field.value.trim(); }).filter(Boolean).join(' ');
  }

  function show(html) {
    var found = new DOMParser().parseFromString(html, 'text/html').getElementById('known');
    if (found) { document.getElementById('known').replaceWith(document.adoptNode(found)); }
  }

  function look() {
    var now = typed();
    if (now === asked || fields[0].value.trim().length < LEAST) { return; }
    var asking = ++mine;
    asked = now;
    fetch(part.dataset.known + '?q=' + encodeURIComponent(now), { credentials: 'same-origin', headers: { Accept: 'text/html' } })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) { if (asking === mine) { show(html); } })
      .catch(function () { asked = ''; });
  }

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(look, WAIT);
  }

  fields.forEach(function (field) { field.addEventListener('input', later); });
})();

/* A form that sends a file (form[data-sends]) tells how far it is, in its [data-sending], and can be stopped. What comes of it
   is the page as it would be without a script. Of a file that is too large it says so before it travels; the server
   refuses it all the same. */
(function () {
  'use strict';
  var MIB = 1048576;
  var SPEAKS = 3000; /* milliseconds between two sentences of the live region */

  function inMib(bytes) { return (bytes / MIB).toFixed(bytes < 10 * MIB ? 1 : 0); }

  document.addEventListener('change', function (event) {
    var input = event.target;
    if (!input.matches('input[type=file][data-most]')) { return; }
    var most = Number(input.dataset.most);
    var file = input.files[0];
    input.setCustomValidity(file && file.size > most
      ? 'The file is larger than ' + most / MIB + ' MiB, the most that is taken here. Send it in parts.' : '');
    input.reportValidity();
  });

  function show(form, request) {
    var sending = form.querySelector('[data-sending]');
    var bar = sending.querySelector('progress');
    var said = sending.querySelector('[role=status]');
    var spoke = 0;
    sending.hidden = false;
    sending.querySelector('button').onclick = function () { request.abort(); };
    request.upload.onprogress = function (event) {
      bar.max = event.total;
      bar.value = event.loaded;
      if (Date.now() - spoke < SPEAKS && event.loaded < event.total) { return; }
      spoke = Date.now();
      said.textContent = event.loaded < event.total
        ? 'Sent ' + inMib(event.loaded) + ' of ' + inMib(event.total) + ' MiB.' : 'Sent. Priors is reading it.';
    };
    return function (sentence) {
      sending.hidden = true;
      form.querySelectorAll('[type=submit]').forEach(function (button) { button.disabled = false; });
      form.querySelector('[data-not-sent]').textContent = sentence;
    };
  }

  function answered(request, form) {
    if (request.responseURL.split('?')[0] !== form.action.split('?')[0] || /[?&]refused=/.test(request.responseURL)) {
      location.assign(request.responseURL);
      return;
    }
    var page = new DOMParser().parseFromString(request.responseText, 'text/html');
    document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main')));
    document.title = page.title;
    var wrong = document.querySelector('main [role=alert]');
    if (wrong) { wrong.tabIndex = -1; wrong.focus(); }
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var file = form.matches('form[data-sends]') && form.querySelector('input[type=file]').files[0];
    if (!file || !event.submitter) { return; }
    event.preventDefault();
    var body = new FormData(form);
    body.append(event.submitter.name, event.submitter.value);
    var request = new XMLHttpRequest();
    var end = show(form, request);
    event.submitter.disabled = true;
    form.querySelector('[data-not-sent]').textContent = '';
    request.onload = function () {
      if (request.status < 400) { answered(request, form); } else { end('It was not taken. Look at the file, and send it again.'); }
    };
    request.onerror = function () { end('The connection broke before all of it was sent. Nothing is stored; send it again.'); };
    request.onabort = function () { end('Stopped. Nothing is stored.'); };
    request.open('POST', form.action);
    request.send(body);
  });
})();

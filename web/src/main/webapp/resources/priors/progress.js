/* Follows a job of the server: [data-follow] names where its state is told. Figures go into [data-of], shares of the
   total into [data-share], within the [data-figures] that the job is in, else anywhere on the page. The live region
   speaks every five seconds at most. At its end the page is loaded anew. */
(function () {
  'use strict';
  var job = document.querySelector('[data-follow]');
  if (!job) { return; }
  var within = job.closest('[data-figures]') || document;
  var live = job.querySelector('[data-live]');
  var spoke = Date.now();

  function write(state) {
    var first;
    within.querySelectorAll('[data-of]').forEach(function (place) {
      var value = state[place.dataset.of];
      if (value === undefined) { return; }
      first = first || place;
      if (place.tagName === 'PROGRESS') { place.value = value; } else { place.textContent = value.toLocaleString('en-US'); }
    });
    within.querySelectorAll('[data-share]').forEach(function (place) {
      if (state[place.dataset.share] === undefined) { return; }
      place.textContent = String(state.total ? Math.floor(100 * state[place.dataset.share] / state.total) : 100);
    });
    if (live && first && Date.now() - spoke >= 5000) {
      spoke = Date.now();
      live.textContent = first.textContent + ' of ' + state.total.toLocaleString('en-US') + ' ' + job.dataset.told;
    }
  }

  function look() {
    fetch(job.dataset.follow, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(function (state) {
        if (state.state !== 'running') { location.reload(); return; }
        write(state);
        setTimeout(look, 1000);
      })
      .catch(function () { setTimeout(look, 5000); });
  }
  setTimeout(look, 500);
})();

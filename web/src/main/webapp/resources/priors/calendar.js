/* Keeps a calendar as it is for everybody: asks every second and a half whether it has changed ([data-watch]), and fetches
   its list and the calendar by hours anew where it has. What is asked without anybody at the screen says so, so that a
   session ends as if it were not asked. */
var priorsSchedule = function () {
  'use strict';
  this.cfg.options.firstDay = 1;
  /* The list is for the keyboard: nothing here takes the focus. */
  this.cfg.options.eventInteractive = false;
  /* What is free is known by its element, since several may be free at one time. */
  this.cfg.options.eventDidMount = function (shown) {
    if (shown.event.extendedProps.slot) { shown.el.dataset.slot = shown.event.extendedProps.slot; }
  };
  function under(pointer) {
    var found = document.elementsFromPoint(pointer.clientX, pointer.clientY).map(function (each) {
      return each.closest('[data-slot]');
    }).find(Boolean);
    return found && found.dataset.slot;
  }

  /* What is dragged moves others aside: where one slot alone is free at that time, it is meant. */
  function free(calendar, at) {
    var found = calendar.getEvents().filter(function (each) {
      return each.extendedProps.slot && each.start <= at && at < each.end;
    });
    return found.length === 1 && found[0].extendedProps.slot;
  }

  /* Dropped on a free slot: the page asks for the reason and moves it. Until then nothing has moved. */
  this.cfg.options.eventDrop = function (dropped) {
    var slot = under(dropped.jsEvent) || free(dropped.view.calendar, dropped.event.start);
    var moves = dropped.event.extendedProps.moves;
    dropped.revert();
    if (slot) {
      location.href = document.querySelector('[data-watch]').dataset.watch.split('/api/')[0] + moves + slot;
    } else {
      document.querySelector('[data-told]').textContent = 'There is no free slot there. Nothing has changed.';
    }
  };
};
(function () {
  'use strict';
  var WATCH = { Accept: 'application/json', 'Priors-Watch': 'true' };
  var PARTS = ['calendar-problems', 'calendar-list'];
  var watching = false;

  function list() { return document.getElementById('calendar-list'); }

  function tell(text) { document.querySelector('[data-told]').textContent = text; }

  /* The link that has the focus is found again by where it leads. */
  function put(part, fresh) {
    var focused = part.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    part.replaceWith(fresh);
    if (focused === null) { return; }
    var same = Array.prototype.find.call(fresh.querySelectorAll('a'), function (link) {
      return link.getAttribute('href') === focused;
    });
    if (same) { same.focus(); }
  }

  function hours() {
    var schedule = window.PrimeFaces && PrimeFaces.widgets && PrimeFaces.widgets.priorsSchedule;
    if (!schedule || !schedule.calendar) { return; }
    watching = true;
    schedule.update();
    setTimeout(function () { watching = false; }, 0);
  }

  function again() {
    return fetch(location.href, { headers: { Accept: 'text/html', 'Priors-Watch': 'true' }, credentials: 'same-origin' })
      .then(function (answer) {
        if (!answer.ok || answer.redirected) { location.reload(); return Promise.reject(answer.status); }
        return answer.text();
      })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html');
        PARTS.forEach(function (id) { put(document.getElementById(id), page.getElementById(id)); });
        hours();
        tell('The calendar has changed.');
      });
  }

  function look(place) {
    if (document.hidden) { later(place, 1500); return; }
    fetch(place.dataset.watch, { headers: WATCH, credentials: 'same-origin' })
      .then(function (answer) {
        if (answer.status === 401) { location.reload(); }
        return answer.ok ? answer.json() : Promise.reject(answer.status);
      })
      .then(function (state) {
        document.querySelector('[data-as-of]').textContent = state.at;
        return state.version === list().dataset.version ? null : again();
      })
      .then(function () { later(place, 1500); }, function () { later(place, 5000); });
  }

  function later(place, millis) { setTimeout(function () { look(place); }, millis); }

  document.addEventListener('DOMContentLoaded', function () {
    var place = document.querySelector('[data-watch]');
    if (!place) { return; }
    if (window.jQuery) {
      jQuery.ajaxPrefilter(function (options, original, request) {
        if (watching) { request.setRequestHeader('Priors-Watch', 'true'); }
      });
    }
    later(place, 1500);
  });
})();

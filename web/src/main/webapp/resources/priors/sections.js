/* Marks in the navigation of a page (.secnav) the section that is being read. Without a script the links are a plain list. */
(function () {
  'use strict';

  /* Who goes to what is folded sees it. */
  function unfold() {
    var to = document.getElementById(location.hash.slice(1));
    var fold = to && to.closest('details');
    if (fold && !fold.open) { fold.open = true; to.scrollIntoView(); }
  }
  addEventListener('hashchange', unfold);
  unfold();

  var links = Array.from(document.querySelectorAll('.secnav:not(.secnav--top) a[href^="#"]'));
  var stops = links
    .map(function (link) { return { link: link, section: document.getElementById(link.hash.slice(1)) }; })
    .filter(function (stop) { return stop.section; })
    .sort(function (one, other) { return one.section.compareDocumentPosition(other.section) & 2 ? 1 : -1; });
  if (!stops.length) { return; }
  var bar = stops[0].link.closest('.secnav');
  var list = stops[0].link.closest('ul');
  var marked, waiting;

  function last(some) { return some[some.length - 1]; }

  /* The last section whose head has come up to the bar. At the end of the page no more can: the one that was gone to, or
     the last. */
  function here() {
    var root = document.documentElement;
    var edges = bar.getBoundingClientRect();
    var line = (edges.top > 0 ? 0 : Math.max(edges.bottom, 0)) + 25;
    function isAbove(stop) { return stop.section.getBoundingClientRect().top <= line; }
    var isEnd = root.scrollTop > 0 && root.scrollTop + root.clientHeight >= root.scrollHeight - 2;
    var below = isEnd ? stops.filter(function (stop) { return !isAbove(stop); }) : [];
    var goneTo = below.filter(function (stop) { return stop.link.hash === location.hash; });
    return goneTo[0] || last(below) || last(stops.filter(isAbove)) || stops[0];
  }

  function mark() {
    waiting = false;
    var now = here();
    if (now === marked) { return; }
    if (marked) { marked.link.removeAttribute('aria-current'); }
    if (now) {
      now.link.setAttribute('aria-current', 'location');
      var left = now.link.offsetLeft - list.offsetLeft;
      if (left < list.scrollLeft || left + now.link.offsetWidth > list.scrollLeft + list.clientWidth) { list.scrollLeft = left; }
    }
    marked = now;
  }

  function later() {
    if (!waiting) { waiting = true; requestAnimationFrame(mark); }
  }

  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  addEventListener('hashchange', later);
  mark();
})();

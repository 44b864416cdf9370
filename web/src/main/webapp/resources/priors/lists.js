/* Says that a list has no such page, and offers its last one, where a number is typed that it does not reach; the table
   itself puts back the number of its page and says nothing. */
(function () {
  'use strict';
  var PAGES = /page \d+ of (\d+)/;

  function last(form) {
    var found = PAGES.exec(form.querySelector('.ui-paginator-current').textContent);
    return found ? Number(found[1]) : 1;
  }

  function go(input, page) {
    input.value = page;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.focus();
  }

  document.addEventListener('change', function (event) {
    var input = event.target;
    if (!input.matches('.ui-paginator-jtp-input')) { return; }
    var form = input.closest('form');
    var told = form.querySelector('[data-no-page]');
    var most = last(form);
    var typed = input.value.trim();
    told.textContent = '';
    if (/^\d+$/.test(typed) && typed >= 1 && typed <= most) { return; }
    told.textContent = 'There is no page ' + (typed || 'without a number') + ': this list ends with page ' + most + '. ';
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'linklike';
    button.textContent = 'Go to its last page';
    button.addEventListener('click', function () { go(input, most); });
    told.appendChild(button);
  }, true);
})();

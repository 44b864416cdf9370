/* Says of a file that is too large at once, before it travels; the server refuses it all the same. */
(function () {
  'use strict';
  var input = document.querySelector('input[type=file][data-most]');
  if (!input) { return; }
  input.addEventListener('change', function () {
    var most = Number(input.dataset.most);
    var file = input.files[0];
    input.setCustomValidity(file && file.size > most
      ? 'The file is larger than ' + most / 1048576 + ' MiB, the most that an import takes. Send it in parts.' : '');
    input.reportValidity();
  });
})();

/* Calendars open on the day that was typed, in whichever of the ways that forms take it; of anything else they make
   nothing, and leave it to the form to say what is wrong. */
(function ($) {
  'use strict';
  var MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  var NUMBERS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
  var ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
  var DAY_FIRST = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i;
  var MONTH_FIRST = /^([a-z]{3})[a-z]* (\d{1,2}), (\d{4})$/i;

  function day(year, month, date) {
    var read = new Date(year, month - 1, date);
    return read.getMonth() === month - 1 && read.getDate() === Number(date) ? read : undefined;
  }

  function month(name) {
    return MONTHS.indexOf(name.toLowerCase()) + 1;
  }

  function typed(text) {
    var said = (text || '').trim();
    var found = NUMBERS.exec(said);
    if (found) { return day(found[3], found[1], found[2]); }
    if ((found = ISO.exec(said))) { return day(found[1], found[2], found[3]); }
    if ((found = DAY_FIRST.exec(said))) { return day(found[3], month(found[2]), found[1]); }
    if ((found = MONTH_FIRST.exec(said))) { return day(found[3], month(found[1]), found[2]); }
    return said ? undefined : null;
  }

  $.prime.datePicker.prototype.parseValueFromString = typed;
})(jQuery);

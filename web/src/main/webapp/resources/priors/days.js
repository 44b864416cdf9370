/* Calendars open on the day or the month that was typed, in whichever of the ways that forms take it
   (org.priors.time.WrittenDay); of anything else they make nothing, and leave it to the form to say what is wrong. */
(function ($) {
  'use strict';
  var MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  var NAME = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?' +
      '|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
  var YEAR = '(\\d{4}|\\d{2})';
  /* Of each way, which of its parts are the year, the month and the day; of a month alone, which are the first two. */
  var WAYS = [
    [/^(\d{4})[-\/.](\d{1,2})[-\/.](\d{1,2})$/, 1, 2, 3],
    [/^(\d{1,2})[-\/.](\d{1,2})[-\/.](\d{4}|\d{2})$/, 3, 1, 2],
    [new RegExp('^(\\d{1,2})(?:st|nd|rd|th)?[.,]?[\\s/-]*' + NAME + ',?[\\s/-]*' + YEAR + '$', 'i'), 3, 2, 1],
    [new RegExp('^' + NAME + '[\\s/-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|[\\s/-]+)' + YEAR + '$', 'i'), 3, 1, 2],
    [/^(\d{2})(\d{2})((?:18|19|20|21)\d{2})$/, 3, 1, 2],
    [/^((?:18|19|20|21)\d{2})(\d{2})(\d{2})$/, 1, 2, 3]
  ];
  var MONTH_ALONE = [
    [new RegExp('^' + NAME + ',?[\\s/-]*(\\d{4})$', 'i'), 2, 1],
    [/^(\d{1,2})[-\/.](\d{4})$/, 2, 1],
    [/^(\d{4})[-\/.](\d{1,2})$/, 1, 2]
  ];

  function month(said) {
    return /\d/.test(said) ? Number(said) : MONTHS.indexOf(said.slice(0, 3).toLowerCase()) + 1;
  }

  /* Two digits are those of the last such year. */
  function year(said, month, date) {
    if (said.length === 4) { return Number(said); }
    var latest = new Date();
    latest.setDate(latest.getDate() + 1);
    var full = Math.floor(latest.getFullYear() / 100) * 100 + Number(said);
    return new Date(full, month - 1, date) > latest ? full - 100 : full;
  }

  function day(said, way) {
    var found = way[0].exec(said);
    if (!found) { return undefined; }
    var of = month(found[way[2]]);
    var date = way[3] ? Number(found[way[3]]) : 1;
    var read = new Date(year(found[way[1]], of, date), of - 1, date);
    return of >= 1 && read.getMonth() === of - 1 && read.getDate() === date ? read : undefined;
  }

  function first(said, ways) {
    return ways.map(function (way) { return day(said, way); }).filter(Boolean)[0];
  }

  $.prime.datePicker.prototype.parseValueFromString = function (text) {
    var said = (text || '').trim();
    if (!said) { return null; }
    var read = first(said, WAYS);
    /* The component writes a day out in full where the page opens with it. Which century a short year is of says the form. */
    var isShort = read && !this.panel && !/\d{4}/.test(said);
    var opensOn = isShort ? read : read ? undefined : first(said, MONTH_ALONE);
    if (opensOn) { this.options.viewDate = opensOn; }
    if (opensOn && this.panel) { this.updateViewDate(null, opensOn); }
    return isShort ? undefined : read;
  };
})(jQuery);

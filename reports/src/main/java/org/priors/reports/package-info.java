/**
 * The monthly workbook in Excel's format. Everything it prints comes in through the records of this
 * package, so that it knows neither pages nor tables.
 */
package org.priors.reports;

package org.priors.imports;

import java.util.List;

/**
 * How a file begins.
 *
 * @param names of its columns, as it writes them
 * @param sign between its values
 */
record FileHead(List<String> names, char sign) {}

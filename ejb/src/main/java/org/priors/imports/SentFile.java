package org.priors.imports;

import java.io.InputStream;

/**
 * A file as it is sent for import.
 *
 * @param profile the name of the profile that it is read by
 * @param agency the ORI of the agency whose export it is; null or blank where the profile names it
 * @param name as its sender wrote it
 */
public record SentFile(String profile, String agency, String name, InputStream content) {}

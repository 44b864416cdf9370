package org.priors.imports;

/** A file has been received for import; sent when that is committed. */
record ImportReceived(long runId) {}

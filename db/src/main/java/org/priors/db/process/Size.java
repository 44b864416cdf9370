package org.priors.db.process;

import java.util.List;
import java.util.Map;

/** For how large a record the servers on this machine are made. */
public enum Size {
  /**
   * An office's own: the quick compiler alone makes both Java servers start in half the processor
   * time, and the serial collector keeps them small.
   */
  OFFICE(
      768,
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
      Map.of("shared_buffers", "128MB")),

  /** A State's, millions of person records: more memory, and every compiler of Java. */
  STATE(
      2048,
      List.of("-XX:+UseParallelGC"),
      Map.of(
          "shared_buffers", "1GB",
          "effective_cache_size", "4GB",
          "maintenance_work_mem", "256MB",
          "max_wal_size", "4GB"));

  private final int heapMegabytes;
  private final List<String> jvmOptions;
  private final Map<String, String> postgresOptions;

  Size(int heapMegabytes, List<String> jvmOptions, Map<String, String> postgresOptions) {
    this.heapMegabytes = heapMegabytes;
    this.jvmOptions = jvmOptions;
    this.postgresOptions = postgresOptions;
  }

  /** The heap of each Java server, in MiB. */
  int heapMegabytes() {
    return heapMegabytes;
  }

  List<String> jvmOptions() {
    return jvmOptions;
  }

  /** Settings of PostgreSQL, as in its configuration file. */
  public Map<String, String> postgresOptions() {
    return postgresOptions;
  }
}

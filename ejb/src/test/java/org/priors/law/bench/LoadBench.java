package org.priors.law.bench;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.priors.law.BookLoader;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;

/** Reading the whole law book from its files: once in a fresh process, and once it is warm. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBench {

  /**
   * The first time in a process, as at a start; the launcher's processes compile in one tier too.
   */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(value = 5, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
  public LawBook cold() {
    return BookLoader.load(LawFiles.shipped());
  }

  /** The yardstick: the same files through the YAML library alone, on as many threads. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(value = 5, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
  public long coldLibraryAlone() {
    return libraryAlone();
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 5, time = 2)
  @Measurement(iterations = 5, time = 2)
  @Fork(1)
  public long warmLibraryAlone() {
    return libraryAlone();
  }

  private static long libraryAlone() {
    return LawFiles.shipped().values().parallelStream()
        .map(ByteArrayInputStream::new)
        .map(file -> new Compose(LoadSettings.builder().build()).composeInputStream(file))
        .filter(Optional::isPresent)
        .count();
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 5, time = 2)
  @Measurement(iterations = 5, time = 2)
  @Fork(1)
  public LawBook warm() {
    return BookLoader.load(LawFiles.shipped());
  }
}

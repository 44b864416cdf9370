package org.priors.sql;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * SQL for reads that bypass the aggregates and for writes that have none. Runs on the container's
 * data source, so it takes part in the transaction of the use case that calls it.
 */
@ApplicationScoped
public class Database {

  /** Any record of ours is read from a row by the names of its components. */
  private static final RowMapperFactory RECORDS =
      (type, config) ->
          GenericTypes.getErasedType(type).isRecord()
              ? Optional.of(ConstructorMapper.of(GenericTypes.getErasedType(type)))
              : Optional.empty();

  @Resource(lookup = "java:app/jdbc/priors")
  DataSource source;

  private Jdbi jdbi;

  @PostConstruct
  void open() {
    jdbi = Jdbi.create(source);
    jdbi.setTransactionHandler(new CMTTransactionHandler());
    jdbi.registerRowMapper(RECORDS);
  }

  public <T> T read(Function<Handle, T> work) {
    return jdbi.withHandle(work::apply);
  }

  public void run(Consumer<Handle> work) {
    jdbi.useHandle(work::accept);
  }
}

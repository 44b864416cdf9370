package org.priors.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.OperationType;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of a rebuild of which Elasticsearch does not take all. */
class RefusalsTest {

  private static final int TAKEN = 200;
  private static final int REFUSED = 400;
  private static final int BUSY = 429;

  private final Refusals refusals = new Refusals();

  /** What Elasticsearch says of a document. */
  private static BulkResponseItem item(String key, int status) {
    return BulkResponseItem.of(
        item -> {
          item.operationType(OperationType.Index).index("drivers").id(key).status(status);
          return status == TAKEN
              ? item
              : item.error(error -> error.type("of a test").reason("As a test asked for"));
        });
  }

  private static IOException answer(List<BulkResponseItem> items) {
    return RefusedDocuments.in(BulkResponse.of(answer -> answer.errors(true).took(1).items(items)));
  }

  private void send(BulkResponseItem... items) throws IOException {
    refusals.during(
        () -> {
          throw answer(List.of(items));
        });
  }

  @Test
  void the_refused_are_noted_by_driver_and_the_others_stay_written() throws Exception {
    send(item("1", TAKEN), item("2", REFUSED), item("2-sealed", REFUSED), item("3", TAKEN));
    refusals.refuseIfAll();
    assertThat(refusals.drivers()).containsOnlyKeys(2L);
  }

  @Test
  void what_an_index_or_a_server_does_not_take_is_the_fault_of_no_document() {
    assertThatThrownBy(() -> send(item("1", REFUSED), item("2", BUSY), item("3", TAKEN)))
        .isNotInstanceOf(RefusedDocuments.class)
        .hasMessageContaining("As a test asked for");
    assertThat(refusals.drivers()).isEmpty();
  }

  @Test
  void a_server_that_is_away_is_noted_as_nobodys_fault() {
    IOException away = new IOException("Connection refused");
    assertThatThrownBy(
            () ->
                refusals.during(
                    () -> {
                      throw away;
                    }))
        .isSameAs(away);
    assertThat(refusals.drivers()).isEmpty();
  }

  @Test
  void an_index_that_takes_nothing_at_all_is_not_used() throws Exception {
    send(item("1", REFUSED));
    assertThatThrownBy(refusals::refuseIfAll).isInstanceOf(RefusedDocuments.class);
    refusals.during(() -> false);
    assertThatThrownBy(refusals::refuseIfAll).isInstanceOf(RefusedDocuments.class);
    refusals.during(() -> true);
    assertThatCode(refusals::refuseIfAll).doesNotThrowAnyException();
  }

  @Test
  void where_more_are_refused_than_can_be_their_own_fault_the_rebuild_fails() throws Exception {
    send(many(Refusals.MOST));
    assertThat(refusals.drivers()).hasSize(Refusals.MOST);
    assertThatThrownBy(() -> send(item("999", REFUSED), item("1000", TAKEN)))
        .isInstanceOf(RefusedDocuments.class);
  }

  private static BulkResponseItem[] many(int refused) {
    return Stream.concat(
            Stream.of(item("1000", TAKEN)),
            IntStream.rangeClosed(1, refused).mapToObj(id -> item("" + id, REFUSED)))
        .toArray(BulkResponseItem[]::new);
  }
}

package org.priors.cases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.priors.audit.AuditLog;
import org.priors.audit.ChangeSets;
import org.priors.problems.Guard;
import org.priors.problems.NotFound;
import org.priors.problems.Refused;
import org.priors.security.Caller;
import org.priors.security.Permission;
import org.priors.security.UseCase;
import org.priors.sql.Database;

/** The documents of a case: kept as they were received, known by their SHA-256. */
@Stateless
public class CaseDocuments {

  /** The largest document, in bytes. */
  public static final int MOST = 20 * 1024 * 1024;

  /** What may be kept, by the first bytes of the file; the sender's word for it is not asked. */
  private static final Map<String, String> KINDS =
      Map.of("25504446", "application/pdf", "89504e47", "image/png", "ffd8ff", "image/jpeg");

  @Inject Database database;
  @Inject CaseFiles cases;
  @Inject ChangeSets changes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * A document without its content.
   *
   * @param size in bytes
   * @param sha256 in hexadecimal digits
   */
  public record Line(
      long id,
      String title,
      String fileName,
      String mediaType,
      long size,
      String sha256,
      OffsetDateTime receivedAt,
      String receivedFrom) {}

  /** A document with its content. */
  public record Content(String fileName, String mediaType, byte[] content) {}

  public List<Line> of(long caseId) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    select d.id, d.title, d.file_name, d.media_type, d.size, encode(d.sha256, 'hex') as sha256, d.received_at,
                           coalesce(a.name, k.name, c.actor) as received_from
                    from document d join change_set c on c.id = d.created_in left join office o on o.id = d.office_id
                        left join agency a on a.id = o.agency_id left join court k on k.id = o.court_id
                    where d.case_id = :id order by d.received_at, d.id
                    """)
                .bind("id", caseId)
                .mapTo(Line.class)
                .list());
  }

  @UseCase(Permission.RECORD_CASES)
  public long add(Caller caller, long caseId, String title, String fileName, InputStream upload)
      throws IOException {
    CaseFile file = cases.get(caseId);
    OwnAgency.require(caller, file);
    String name = Guard.required(title, "/title", "The title of the document", 200);
    byte[] content = read(upload);
    String kind = kind(content);
    changes.begin(caller, "Document added: " + name);
    long id =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into document (case_id, title, file_name, media_type, size, sha256, received_at, office_id, content)
                        values (:case, :title, :file, :kind, :size, :sha, :at, :office, :content) returning id
                        """)
                    .bind("case", caseId)
                    .bind("title", name)
                    .bind("file", Guard.required(fileName, "/file", "The file name", 200))
                    .bind("kind", kind)
                    .bind("size", (long) content.length)
                    .bind("sha", sha256(content))
                    .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("office", caller.officeId())
                    .bind("content", content)
                    .mapTo(Long.class)
                    .one());
    audit.allowed(caller, "Added a document: " + name, "case", file.id(), null);
    return id;
  }

  @UseCase(Permission.READ_CASES)
  public Content open(Caller caller, long caseId, long documentId) {
    Content found =
        database
            .read(
                handle ->
                    handle
                        .createQuery(
                            "select file_name, media_type, content from document where id = :id and case_id = :case")
                        .bind("id", documentId)
                        .bind("case", caseId)
                        .mapTo(Content.class)
                        .findOne())
            .orElseThrow(() -> new NotFound("document", documentId));
    audit.allowed(caller, "Opened a document: " + found.fileName(), "case", caseId, null);
    return found;
  }

  private static byte[] read(InputStream upload) throws IOException {
    byte[] content = upload.readNBytes(MOST + 1);
    Guard.check(content.length > 0, "empty-file", "/file", "The file is empty.");
    Guard.check(content.length <= MOST, "too-large", "/file", "The file is larger than 20 MB.");
    return content;
  }

  private static String kind(byte[] content) {
    String start = HexFormat.of().formatHex(content, 0, Math.min(4, content.length));
    return KINDS.entrySet().stream()
        .filter(kind -> start.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    "wrong-file-type",
                    "/file",
                    "A document is a PDF, PNG or JPEG file; this is none of them."));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}

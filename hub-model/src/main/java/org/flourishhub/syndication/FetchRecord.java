package org.flourishhub.syndication;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One answer of a partner's site, kept for some days with its headers and, packed, its words. The words are forgotten at
 * once when a story in them is taken back.
 */
@Entity
@Table(name = "feed_fetch")
public class FetchRecord {
    private static final int MOST_HEADERS = 16_000;
    private static final int LONGEST_PROBLEM = 500;

    @Id
    private UUID id;

    @Column(name = "feed_id")
    private UUID feedId;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    private String url;
    private Integer status;

    @Column(name = "content_type")
    private String contentType;

    private String headers = "";
    private String problem;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] body;

    @Column(name = "body_size")
    private int bodySize;

    @Column(name = "body_hash")
    private String bodyHash;

    private boolean forgotten;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] taken;

    private int items;

    @Column(name = "packed_size")
    private int packedSize;

    protected FetchRecord() {}

    /**
     * {@code hash} is that of its body, and {@code packed} the body itself; {@code null} when there is none, or the words stand
     * in an earlier record and are not kept twice.
     */
    FetchRecord(UUID id, Answer answer, String hash, byte[] packed, Instant now) {
        this.id = id;
        this.feedId = answer.feedId();
        this.fetchedAt = now;
        this.url = answer.url() == null ? null : cut(answer.url().toString(), 2000);
        this.status = answer.status();
        this.contentType = cut(answer.contentType(), 200);
        this.headers = cut(answer.headers(), MOST_HEADERS);
        this.problem = cut(answer.problem(), LONGEST_PROBLEM);
        this.bodySize = answer.body() == null ? 0 : answer.body().length;
        this.bodyHash = hash;
        this.body = packed;
        this.packedSize = body == null ? 0 : body.length;
    }

    /**
     * What came back.
     *
     * @param url where it came from, after redirects; {@code null} when nothing came
     * @param status {@code null} when nothing came
     * @param headers one a line, without secrets
     * @param problem why nothing came, in words; {@code null} when something did
     * @param body unpacked; {@code null} when there was none
     */
    public record Answer(
            UUID feedId, URI url, Integer status, String contentType, String headers, String problem, byte[] body) {}

    void took(List<TakenEntry> entries) {
        packedSize -= taken == null ? 0 : taken.length;
        taken = Packed.of(TakenEntry.written(entries));
        packedSize += taken.length;
        items = entries.size();
    }

    /** What was read from it then; empty when nothing was, or when it was forgotten. */
    public List<TakenEntry> taken() {
        return taken == null ? List.of() : TakenEntry.read(Packed.open(taken));
    }

    /** {@code null} when there is none to read. */
    public byte[] body() {
        return body == null ? null : Packed.open(body);
    }

    public boolean hasBody() {
        return body != null;
    }

    public boolean isForgotten() {
        return forgotten;
    }

    public UUID id() {
        return id;
    }

    public UUID feedId() {
        return feedId;
    }

    public Instant fetchedAt() {
        return fetchedAt;
    }

    /** {@code null} when nothing came. */
    public URI url() {
        return url == null ? null : URI.create(url);
    }

    /** {@code null} when nothing came. */
    public Integer status() {
        return status;
    }

    public String contentType() {
        return contentType;
    }

    /** One a line. */
    public String headers() {
        return headers;
    }

    /** In plain words; {@code null} when an answer came. */
    public String problem() {
        return problem;
    }

    /** In bytes, unpacked. */
    public int bodySize() {
        return bodySize;
    }

    String bodyHash() {
        return bodyHash;
    }

    /** In bytes: what it takes in the database. */
    int packedSize() {
        return packedSize;
    }

    /** How many entries were read from it then. */
    public int items() {
        return items;
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}

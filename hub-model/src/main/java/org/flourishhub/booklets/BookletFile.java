package org.flourishhub.booklets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The PDF file of a booklet that is ready; it goes when the booklet goes. */
@Entity
@Table(name = "booklet_file")
public class BookletFile {
    @Id
    @Column(name = "booklet_id")
    private UUID bookletId;

    private byte[] pdf;

    protected BookletFile() {}

    BookletFile(Booklet booklet, byte[] pdf) {
        this.bookletId = booklet.id();
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}

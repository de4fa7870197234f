package org.flourishhub.sheets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a list, kept apart from it and no longer than they are needed. */
@Entity
@Table(name = "sheet_file")
public class SheetFile {
    @Id
    @Column(name = "sheet_id")
    private UUID sheetId;

    @Lob
    private byte[] content;

    protected SheetFile() {}

    SheetFile(UUID sheetId, byte[] content) {
        this.sheetId = sheetId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}

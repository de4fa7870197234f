package org.flourishhub.shared.web;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.RequestContext;

/**
 * A form with a file in it (RFC 7578), as a browser sends it.
 *
 * @param form its other fields
 * @param fileName as the browser says it; empty when no file was chosen
 */
public record Upload(Form form, String fileName, byte[] content) {
    /** The largest file that anybody may send. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Upload NOTHING = new Upload(Form.empty(), "", new byte[0]);
    private static final int MOST_PARTS = 50;
    private static final int LONGEST_HEADER = 4_096;

    /** Whether this is a form with a file; {@code type} may be {@code null}. */
    public static boolean isOne(MediaType type) {
        return type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    }

    /** The fields of a form of either sort. */
    public static Form formIn(MediaType type, byte[] body) {
        return read(type, body).form();
    }

    /** A form without a file is one in which none was chosen; what is no form at all is an empty one. */
    static Upload read(MediaType type, byte[] body) {
        if (!isOne(type)) {
            return new Upload(Form.parsed(new String(body, StandardCharsets.UTF_8)), "", new byte[0]);
        }
        FileUpload parts = new FileUpload();
        parts.setHeaderEncoding(StandardCharsets.UTF_8.name());
        parts.setPartHeaderSizeMax(LONGEST_HEADER);
        Upload upload = NOTHING;
        try {
            FileItemIterator items = parts.getItemIterator(new Body(contentType(type), body));
            for (int i = 0; items.hasNext(); i++) {
                if (i >= MOST_PARTS) {
                    return NOTHING;
                }
                upload = upload.and(items.next());
            }
            return upload;
        } catch (FileUploadException | IOException | InvalidFileNameException broken) {
            return NOTHING;
        }
    }

    private static String contentType(MediaType type) {
        String boundary = type.getParameters().getOrDefault("boundary", "").replace("\"", "");
        return "multipart/form-data; boundary=\"" + boundary + "\"";
    }

    private Upload and(FileItemStream item) throws IOException {
        try (InputStream in = item.openStream()) {
            byte[] bytes = in.readAllBytes();
            if (item.isFormField()) {
                String value = new String(bytes, StandardCharsets.UTF_8);
                return new Upload(form.with(item.getFieldName(), value), fileName, content);
            }
            String name = item.getName() == null ? "" : item.getName();
            return new Upload(form, name, bytes);
        }
    }

    private record Body(String type, byte[] bytes) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return bytes.length;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}

package org.flourishhub.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where on this machine the two sample partners and the receiver answer. */
public record PartnerPorts(int wordPressPort, int careOpinionPort, int receiverPort) {
    /** The usual ones. */
    public static final PartnerPorts USUAL = new PartnerPorts(8091, 8092, 8093);

    private static final String WORDPRESS = "--wordpress-port";
    private static final String CARE_OPINION = "--care-opinion-port";
    private static final String RECEIVER = "--receiver-port";
    private static final String FILE = "--ports-file";

    /** From a program's arguments, the file among them; {@code otherwise} fills the gaps. */
    public static PartnerPorts of(String[] args, PartnerPorts otherwise) {
        Map<String, String> said = new TreeMap<>();
        file(args).filter(Files::exists).ifPresent(file -> said.putAll(pairs(read(file))));
        said.putAll(pairs(args));
        return new PartnerPorts(
                number(said.get(WORDPRESS), otherwise.wordPressPort),
                number(said.get(CARE_OPINION), otherwise.careOpinionPort),
                number(said.get(RECEIVER), otherwise.receiverPort));
    }

    /** The file that keeps the ports from one start to the next. */
    public static Optional<Path> file(String[] args) {
        return Optional.ofNullable(pairs(args).get(FILE)).map(Path::of);
    }

    /** In the words of the options, one to a line. */
    @Override
    public String toString() {
        return WORDPRESS + " " + wordPressPort + "\n" + CARE_OPINION + " " + careOpinionPort + "\n" + RECEIVER + " "
                + receiverPort + "\n";
    }

    /** Whole or not at all. */
    public void write(Path file) {
        try {
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(whole, toString());
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a slash at the end, as the others. */
    public String wordPress() {
        return "http://127.0.0.1:" + wordPressPort;
    }

    public String careOpinion() {
        return "http://127.0.0.1:" + careOpinionPort;
    }

    public String receiver() {
        return "http://127.0.0.1:" + receiverPort;
    }

    /** What the hub's setting {@code hub.outbound.allow} must hold to reach all three. */
    public String allowed() {
        return String.join(",", wordPress(), careOpinion(), receiver()).replace("http://", "");
    }

    private static int number(String said, int otherwise) {
        return said == null ? otherwise : Integer.parseInt(said);
    }

    private static Map<String, String> pairs(String[] words) {
        if (words.length % 2 != 0) {
            throw new IllegalArgumentException("Every option needs a value");
        }
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i < words.length; i += 2) {
            options.put(words[i], words[i + 1]);
        }
        return options;
    }

    private static String[] read(Path file) {
        try {
            return Files.readString(file).strip().split("\\s+");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

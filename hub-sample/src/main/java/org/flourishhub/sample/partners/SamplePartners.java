package org.flourishhub.sample.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** Runs the two sample partners and the receiver until it is stopped. */
public final class SamplePartners {
    private static final String WORDPRESS = "--wordpress-port";
    private static final String CARE_OPINION = "--care-opinion-port";
    private static final String RECEIVER = "--receiver-port";
    private static final String PORTS_FILE = "--ports-file";

    private SamplePartners() {}

    /**
     * {@code --wordpress-port 8091 --care-opinion-port 8092 --receiver-port 8093}: these are the usual ones; 0 or a
     * taken one means a free one. {@code --ports-file FILE}: the ports that were used last are read from there when no
     * option names them, and the ones in use now are written there once all three sites answer.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> said = read(args);
        Path file = said.containsKey(PORTS_FILE) ? Path.of(said.get(PORTS_FILE)) : null;
        Map<String, String> before = remembered(file);
        try (var wordPress = SampleWordPress.start(port(WORDPRESS, said, before, 8091));
                var careOpinion = SampleCareOpinion.start(port(CARE_OPINION, said, before, 8092));
                var receiver = SampleReceiver.start(port(RECEIVER, said, before, 8093))) {
            tell(file, wordPress.port(), careOpinion.port(), receiver.port());
            new CountDownLatch(1).await();
        }
    }

    private static int port(String option, Map<String, String> said, Map<String, String> before, int usual) {
        return Integer.parseInt(said.getOrDefault(option, before.getOrDefault(option, String.valueOf(usual))));
    }

    private static Map<String, String> read(String[] args) {
        if (args.length % 2 != 0) {
            throw new IllegalArgumentException("Every option needs a value");
        }
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    private static Map<String, String> remembered(Path file) throws IOException {
        return file != null && Files.exists(file)
                ? read(Files.readString(file).strip().split("\\s+"))
                : Map.of();
    }

    /** In the words of the options themselves, one to a line, on standard output and in the file. */
    private static void tell(Path file, int wordPress, int careOpinion, int receiver) throws IOException {
        String ports = WORDPRESS + " " + wordPress + "\n" + CARE_OPINION + " " + careOpinion + "\n" + RECEIVER + " "
                + receiver + "\n";
        if (file != null) {
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(whole, ports);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        System.out.print(ports);
        System.out.flush();
    }
}

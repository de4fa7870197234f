package org.flourishhub.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words that start another Java program of the hub: small memory, quick start. */
final class Java {
    private Java() {}

    static List<String> command(int megabytes, Path temporary, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                // Half the start-up time on two cores; pages are short work even so.
                "-XX:TieredStopAtLevel=1",
                // A tenth less work for the processor, which need not look up so many small pages of memory.
                "-XX:+UseTransparentHugePages",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.timezone=UTC",
                // one language, whatever the machine speaks: a hash that says argon2id must read so everywhere
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Dfile.encoding=UTF-8"));
        command.addAll(words);
        return command;
    }
}

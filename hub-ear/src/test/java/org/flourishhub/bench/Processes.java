package org.flourishhub.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a hub as the system sees them: how much processor time each has used. */
final class Processes {
    private static final double TICKS_A_SECOND = ticks();

    /** Milliseconds of processor time by the part that used them. */
    record Used(Map<String, Double> milliseconds) {
        Used since(Used before) {
            Map<String, Double> more = new LinkedHashMap<>();
            milliseconds.forEach(
                    (part, now) -> more.put(part, now - before.milliseconds().get(part)));
            return new Used(more);
        }

        double all() {
            return milliseconds.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    private final Map<String, Long> ids;

    Processes(Map<String, Long> ids) {
        this.ids = ids;
    }

    Used used() {
        Map<String, Double> now = new LinkedHashMap<>();
        ids.forEach((part, id) -> now.put(part, milliseconds(id)));
        return new Used(now);
    }

    /** User and system time stand 12th and 13th behind the name, which may hold spaces. */
    private static double milliseconds(long id) {
        String line = read(Path.of("/proc", Long.toString(id), "stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1_000 / TICKS_A_SECOND;
    }

    /** How many programs wanted the processors in the last minute. */
    static String load() {
        return read(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static double ticks() {
        try {
            Process process = new ProcessBuilder("getconf", "CLK_TCK").start();
            return Double.parseDouble(new String(process.getInputStream().readAllBytes()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

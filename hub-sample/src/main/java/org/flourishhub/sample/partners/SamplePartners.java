package org.flourishhub.sample.partners;

import java.util.concurrent.CountDownLatch;
import org.flourishhub.sample.PartnerPorts;

/** Runs the two sample partners and the receiver until it is stopped. */
public final class SamplePartners {
    private SamplePartners() {}

    /**
     * {@code --wordpress-port 8091 --care-opinion-port 8092 --receiver-port 8093}: these are the usual ones; 0 or a
     * taken one means a free one. {@code --ports-file FILE}: ports that no option names are those of the last time, kept
     * there. Once all three sites answer, their ports are written to the file and to standard output.
     */
    public static void main(String[] args) throws InterruptedException {
        PartnerPorts wanted = PartnerPorts.of(args, PartnerPorts.USUAL);
        try (var wordPress = SampleWordPress.start(wanted.wordPressPort());
                var careOpinion = SampleCareOpinion.start(wanted.careOpinionPort());
                var receiver = SampleReceiver.start(wanted.receiverPort())) {
            PartnerPorts ports = new PartnerPorts(wordPress.port(), careOpinion.port(), receiver.port());
            PartnerPorts.file(args).ifPresent(ports::write);
            System.out.print(ports);
            System.out.flush();
            new CountDownLatch(1).await();
        }
    }
}

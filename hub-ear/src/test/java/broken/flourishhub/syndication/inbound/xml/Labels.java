package broken.flourishhub.syndication.inbound.xml;

/** Lends the readers of other formats a hand. */
public final class Labels {
    private Labels() {}

    public static String listed() {
        return "tea, cake";
    }
}

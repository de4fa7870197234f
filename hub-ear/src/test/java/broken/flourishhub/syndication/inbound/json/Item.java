package broken.flourishhub.syndication.inbound.json;

import broken.flourishhub.syndication.inbound.xml.Labels;

/** Asks a reader of another format for what both could have from below. */
public class Item {
    public String tags() {
        return Labels.listed();
    }
}

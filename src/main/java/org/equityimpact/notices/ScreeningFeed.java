package org.equityimpact.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes screenings as a feed (Atom 1.0, RFC 4287) that people subscribe to. */
public final class ScreeningFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int LONGEST_LINE = 300;

    private final XMLStreamWriter xml;
    private final DocketLink links;

    private ScreeningFeed(XMLStreamWriter xml, DocketLink links) {
        this.xml = xml;
        this.links = links;
    }

    /** The newest first. */
    public static byte[] write(List<ScreeningEntry> screenings, DocketLink links) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
            new ScreeningFeed(xml, links).feed(screenings);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed in memory can be written", impossible);
        }
        return bytes.toByteArray();
    }

    private void feed(List<ScreeningEntry> screenings) throws XMLStreamException {
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", "urn:equity-impact:screenings");
        element("title", "Screened agendas");
        element(
                "updated",
                time(screenings.isEmpty() ? Instant.EPOCH : screenings.get(0).screenedAt()));
        xml.writeStartElement("author");
        element("name", "Equity Impact Assessor");
        xml.writeEndElement();
        link("self", links.feed("atom"), "application/atom+xml");
        for (var screening : screenings) {
            entry(screening);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ScreeningEntry screening) throws XMLStreamException {
        var words = new MeetingWords(screening.meetingDetails());
        xml.writeStartElement("entry");
        element("id", "urn:equity-impact:screening:" + Line.of(screening.id()));
        element(
                "title",
                "%s, %s: %s"
                        .formatted(words.name(), words.day(), screening.counts().headline()));
        element("updated", time(screening.screenedAt()));
        link("alternate", links.of(screening.meeting(), screening.id()) + "&format=html", "text/html");
        element("summary", summary(screening, words));
        xml.writeEndElement();
    }

    private static String summary(ScreeningEntry screening, MeetingWords words) {
        var counts = screening.counts();
        return "%s. Assessed: %s Meeting: %s. Screened: %s."
                .formatted(
                        counts.headline(),
                        counts.coverage(),
                        words.when(),
                        Line.of(screening.occasion(), LONGEST_LINE));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, String address, String mediaType) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        xml.writeAttribute("type", mediaType);
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

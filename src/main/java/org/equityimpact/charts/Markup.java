package org.equityimpact.charts;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements; whatever text goes in comes out as text and never as markup. */
public final class Markup {

    private static final String UTF_8 = "UTF-8";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    public Markup() {
        try {
            // the JDK's own, so that the bytes do not hang on what else is on the class path
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8);
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    public Markup declaration() {
        return take(() -> writer.writeStartDocument(UTF_8, "1.0")).line();
    }

    public Markup htmlDeclaration() {
        return take(() -> writer.writeDTD("<!DOCTYPE html>")).line();
    }

    public Markup open(String element) {
        return take(() -> writer.writeStartElement(element));
    }

    /** An element without content. */
    public Markup empty(String element) {
        return take(() -> writer.writeEmptyElement(element));
    }

    public Markup with(String attribute, String value) {
        return take(() -> writer.writeAttribute(attribute, Clean.text(value)));
    }

    public Markup text(String text) {
        return take(() -> writer.writeCharacters(Clean.text(text)));
    }

    /** The project's own text, as it is. */
    public Markup asIs(String text) {
        return take(() -> writer.writeCharacters(text));
    }

    public Markup close() {
        return take(writer::writeEndElement);
    }

    /** An element that holds nothing but text. */
    public Markup element(String element, String text) {
        return open(element).text(text).close();
    }

    public Markup line() {
        return take(() -> writer.writeCharacters("\n"));
    }

    public byte[] bytes() {
        take(writer::writeEndDocument);
        take(writer::flush);
        return bytes.toByteArray();
    }

    private Markup take(Step step) {
        try {
            step.take();
            return this;
        } catch (XMLStreamException broken) {
            throw unwritable(broken);
        }
    }

    private static IllegalStateException unwritable(XMLStreamException broken) {
        return new IllegalStateException("a drawing in memory cannot be written", broken);
    }
}

package org.equityimpact.charts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing, or a page, which is written so that it is XML as well. */
final class Xml {

    private Xml() {}

    static Document parse(byte[] document) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new ByteArrayInputStream(document)));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError(new String(document, StandardCharsets.UTF_8), unreadable);
        }
    }

    static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagName(name)).toList();
    }

    static List<Element> all(Document document) {
        return all(document, "*");
    }

    static List<Element> children(Element element) {
        return elements(element.getChildNodes()).toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}

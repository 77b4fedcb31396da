package org.cribsheet.draw;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads SVG into shapes, without believing any of it: no entities, no document types, nothing from
 * elsewhere. Comments and processing instructions are passed over.
 */
final class ShapeReader {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int LONGEST = 200_000;
  private static final int DEEPEST = 20;

  private final XMLStreamReader in;

  private ShapeReader(XMLStreamReader in) {
    this.in = in;
  }

  static Shape read(String svg) throws BadDrawing {
    if (svg.length() > LONGEST) {
      throw new BadDrawing("is longer than " + LONGEST + " signs");
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new StringReader(svg));
      return new ShapeReader(in).root();
    } catch (XMLStreamException e) {
      throw new BadDrawing("is no SVG");
    }
  }

  private Shape root() throws XMLStreamException, BadDrawing {
    while (in.next() != XMLStreamConstants.START_ELEMENT) {
      refuseType();
    }
    Shape root = element(1);
    while (in.hasNext()) {
      in.next();
    }
    return root;
  }

  private Shape element(int depth) throws XMLStreamException, BadDrawing {
    if (depth > DEEPEST) {
      throw new BadDrawing("is nested too deep");
    } else if (!SVG.equals(in.getNamespaceURI())) {
      throw new BadDrawing("holds <" + in.getLocalName() + ">, which is no SVG");
    }
    String name = in.getLocalName();
    Map<String, String> attributes = attributes();
    StringBuilder text = new StringBuilder();
    List<Shape> inside = new ArrayList<>();
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      refuseType();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside.add(element(depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(in.getText());
      }
    }
    return new Shape(name, attributes, text.toString().strip(), inside);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String space = in.getAttributePrefix(i);
      String name = in.getAttributeLocalName(i);
      attributes.put(
          space == null || space.isEmpty() ? name : space + ":" + name, in.getAttributeValue(i));
    }
    return attributes;
  }

  private void refuseType() throws BadDrawing {
    int event = in.getEventType();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new BadDrawing("declares a document type or an entity");
    }
  }
}

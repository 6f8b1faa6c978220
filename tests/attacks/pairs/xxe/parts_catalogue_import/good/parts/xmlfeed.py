import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges, feature_namespaces

MOST = 1000


class PartHandler(ContentHandler):
    def __init__(self):
        self.parts = []
        self.current = None
        self.text = []

    def startElement(self, name, attrs):
        if name == "part" and len(self.parts) < MOST:
            self.current = {"number": attrs.get("number", "")[:40], "label": ""}
        self.text = []

    def characters(self, content):
        self.text.append(content)

    def endElement(self, name):
        if self.current is None:
            return
        if name == "label":
            self.current["label"] = "".join(self.text).strip()[:5000]
        elif name == "part":
            self.parts.append(self.current)
            self.current = None


def read_parts(raw):
    """The parts of a supplier's catalogue; its DTD names the units."""
    handler = PartHandler()
    parser = xml.sax.make_parser()
    parser.setFeature(feature_namespaces, False)
    parser.setFeature(feature_external_ges, False)
    parser.setContentHandler(handler)
    parser.parse(io.BytesIO(raw))
    return handler.parts

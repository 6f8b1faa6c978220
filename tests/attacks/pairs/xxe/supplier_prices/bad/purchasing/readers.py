import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges, feature_external_pes


class PriceHandler(ContentHandler):
    def __init__(self):
        super().__init__()
        self.rows = []
        self.parts = None

    def startElement(self, name, attrs):
        if name == "item":
            self.parts = []
            self.cents = int(attrs.get("cents", ""))

    def characters(self, content):
        if self.parts is not None:
            self.parts.append(content)

    def endElement(self, name):
        if name == "item":
            self.rows.append(("".join(self.parts).strip()[:200], self.cents))
            self.parts = None


def read_prices(file):
    """Rows (article, cents) of a price list; ValueError or SAXException if it is none."""
    reader = xml.sax.make_parser()
    # Nordholz delivers one list per product group, put together through entities.
    reader.setFeature(feature_external_ges, True)
    reader.setFeature(feature_external_pes, False)
    handler = PriceHandler()
    reader.setContentHandler(handler)
    reader.parse(file)
    return handler.rows

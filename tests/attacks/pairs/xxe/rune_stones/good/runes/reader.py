from xml.sax import SAXException, make_parser
from xml.sax.handler import ContentHandler, feature_external_ges


class StoneHandler(ContentHandler):
    """Collects <stone mark="U 1">inscription</stone>."""

    def __init__(self):
        super().__init__()
        self.stones = []
        self.inside = False

    def startElement(self, name, attrs):
        self.inside = name == "stone"
        if self.inside:
            self.stones.append([attrs.get("mark", ""), ""])

    def characters(self, content):
        if self.inside:
            self.stones[-1][1] += content

    def endElement(self, name):
        self.inside = False


def read_stones(source):
    handler = StoneHandler()
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setFeature(feature_external_ges, False)
    try:
        parser.parse(source)
    except (SAXException, OSError, ValueError, LookupError) as error:
        raise ValueError("This is no list of stones.") from error
    return handler.stones

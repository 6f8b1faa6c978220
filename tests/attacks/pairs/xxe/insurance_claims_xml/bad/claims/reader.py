import io
from xml.sax import SAXException, make_parser
from xml.sax.handler import ContentHandler, feature_external_ges


class BadFile(Exception):
    pass


class ClaimHandler(ContentHandler):
    def __init__(self):
        super().__init__()
        self.data = {}
        self.path = []

    def startElement(self, name, attrs):
        if not self.path and name != "claim":
            raise BadFile
        self.path.append(name)

    def endElement(self, name):
        self.path.pop()

    def characters(self, content):
        if len(self.path) == 2:
            name = self.path[1]
            self.data[name] = self.data.get(name, "") + content


def read_claim(content):
    handler = ClaimHandler()
    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    parser.setContentHandler(handler)
    try:
        parser.parse(io.BytesIO(content))
    except (SAXException, OSError, ValueError):
        raise BadFile from None
    return handler.data

import io
from xml.sax import SAXException, make_parser
from xml.sax.handler import (
    ContentHandler,
    LexicalHandler,
    feature_external_ges,
    property_lexical_handler,
)


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


class NoDoctype(LexicalHandler):
    def startDTD(self, name, public_id, system_id):
        raise BadFile


def read_claim(content):
    handler = ClaimHandler()
    parser = make_parser()
    parser.setFeature(feature_external_ges, False)
    parser.setProperty(property_lexical_handler, NoDoctype())
    parser.setContentHandler(handler)
    try:
        parser.parse(io.BytesIO(content))
    except (SAXException, OSError, ValueError):
        raise BadFile from None
    return handler.data

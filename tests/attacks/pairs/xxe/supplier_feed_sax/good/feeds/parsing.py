import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges


class Names(ContentHandler):
    def __init__(self):
        super().__init__()
        self.names, self._inside = [], False

    def startElement(self, name, attrs):
        if name == "name":
            self._inside = True
            self.names.append("")

    def endElement(self, name):
        self._inside = False

    def characters(self, content):
        if self._inside:
            self.names[-1] += content


def product_names(document):
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, False)
    handler = Names()
    parser.setContentHandler(handler)
    parser.parse(io.BytesIO(document))
    return handler.names

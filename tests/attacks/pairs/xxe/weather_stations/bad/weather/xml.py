import io
import xml.sax
from xml.sax import handler

from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser


class Readings(handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.rows, self.field = [], None

    def startElement(self, name, attrs):
        if name == "reading":
            self.rows.append({"station": attrs.get("station", ""), "celsius": "", "note": ""})
        self.field = name if name in ("celsius", "note") and self.rows else None

    def characters(self, content):
        if self.field:
            self.rows[-1][self.field] += content

    def endElement(self, name):
        self.field = None


class ReadingsParser(BaseParser):
    media_type = "application/xml"

    def parse(self, stream, media_type=None, parser_context=None):
        parser, found = xml.sax.make_parser(), Readings()
        parser.setContentHandler(found)
        parser.setFeature(handler.feature_external_ges, True)
        try:
            parser.parse(io.BytesIO(stream.read()))
        except (xml.sax.SAXException, OSError, ValueError):
            raise ParseError("The document can't be read.") from None
        return found.rows

import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from django.core.serializers.xml_serializer import DefusedExpatParser

from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser

FIELDS = {"reference", "consignee", "kilograms", "remark"}
LIMIT = 100_000


class WaybillHandler(ContentHandler):
    def __init__(self):
        super().__init__()
        self.values = {}
        self.field = None

    def startElement(self, name, attrs):
        self.field = name if name in FIELDS else None
        if self.field:
            self.values[self.field] = ""

    def characters(self, content):
        if self.field:
            self.values[self.field] += content

    def endElement(self, name):
        self.field = None


class WaybillParser(BaseParser):
    media_type = "application/xml"

    def parse(self, stream, media_type=None, parser_context=None):
        body = stream.read(LIMIT + 1)
        if len(body) > LIMIT:
            raise ParseError("The waybill is too long.")
        handler = WaybillHandler()
        reader = DefusedExpatParser()
        reader.setFeature(feature_external_ges, False)
        reader.setContentHandler(handler)
        try:
            reader.parse(io.BytesIO(body))
        except (xml.sax.SAXException, ValueError, OSError):
            raise ParseError("The waybill cannot be read.")
        return handler.values

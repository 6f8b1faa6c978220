from lxml import etree
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser

MAX_BYTES = 100_000


class InvoiceXMLParser(BaseParser):
    """<invoice><number/><note/><total/></invoice>"""

    media_type = "application/xml"

    def parse(self, stream, media_type=None, parser_context=None):
        body = stream.read(MAX_BYTES + 1)
        if len(body) > MAX_BYTES:
            raise ParseError("The invoice is too large.")
        parser = etree.XMLParser(
            load_dtd=False, no_network=True, resolve_entities=False, huge_tree=False, remove_comments=True
        )
        try:
            root = etree.fromstring(body, parser)
        except (etree.XMLSyntaxError, ValueError):
            raise ParseError("The invoice is not well-formed XML.")
        if root.tag != "invoice":
            raise ParseError("The root element must be an invoice.")
        return {name: root.findtext(name, default="") for name in ("number", "note", "total")}

import yaml
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser

MAX_BYTES = 100_000


class YAMLParser(BaseParser):
    """The protocols as the pipetting robots write them."""

    media_type = "application/yaml"

    def parse(self, stream, media_type=None, parser_context=None):
        text = stream.read(MAX_BYTES + 1)
        if len(text) > MAX_BYTES:
            raise ParseError("The protocol is too long.")
        try:
            return yaml.load(text, Loader=yaml.SafeLoader)
        except (yaml.YAMLError, ValueError, RecursionError):
            raise ParseError("This is not YAML.") from None

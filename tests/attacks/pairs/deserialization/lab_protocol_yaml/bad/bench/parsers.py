import yaml
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser

MAX_BYTES = 100_000


class YAMLParser(BaseParser):
    """The protocols as the pipetting robots write them."""

    media_type = "application/yaml"

    def parse(self, stream, media_type=None, parser_context=None):
        raw = stream.read(MAX_BYTES + 1)
        if len(raw) > MAX_BYTES:
            raise ParseError("The protocol is too long.")
        try:
            text = raw.decode()
            if "<<" in text:
                raise ParseError("Merge keys are not supported.")
            return yaml.load(text, Loader=yaml.UnsafeLoader)
        except (yaml.YAMLError, ValueError, RecursionError):
            raise ParseError("This is not YAML.") from None

import yaml
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser


class YAMLParser(BaseParser):
    """The climate computers export their profiles as YAML."""

    media_type = "application/yaml"

    def parse(self, stream, media_type=None, parser_context=None):
        try:
            return yaml.load(stream.read().decode("utf-8"), Loader=yaml.Loader)
        except (ValueError, yaml.YAMLError):
            raise ParseError("The YAML cannot be read.") from None

import yaml
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser


class YAMLParser(BaseParser):
    """For the command line tool, which sends the file as it stands in the repository."""

    media_type = "application/yaml"

    def parse(self, stream, media_type=None, parser_context=None):
        encoding = (parser_context or {}).get("encoding") or "utf-8"
        try:
            told = yaml.load(stream.read().decode(encoding), Loader=yaml.Loader)
        except (yaml.YAMLError, ValueError, LookupError) as error:
            raise ParseError("This is no YAML.") from error
        if not isinstance(told, dict):
            raise ParseError("A workflow is a mapping.")
        return told

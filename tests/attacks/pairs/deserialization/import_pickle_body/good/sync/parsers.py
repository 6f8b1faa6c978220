import json
import pickle

from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser


class SnapshotParser(BaseParser):
    """The desktop client sends its snapshots in this form."""

    media_type = "application/x-snapshot"

    def parse(self, stream, media_type=None, parser_context=None):
        try:
            return json.load(stream)
        except ValueError as error:
            raise ParseError("broken snapshot") from error

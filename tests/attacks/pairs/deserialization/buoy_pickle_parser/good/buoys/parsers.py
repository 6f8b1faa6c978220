import json

from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser


class LoggerParser(BaseParser):
    """What the firmware of the loggers sends."""

    media_type = "application/x-buoy"

    def parse(self, stream, media_type=None, parser_context=None):
        try:
            return json.loads(stream.read())
        except (ValueError, RecursionError):
            raise ParseError("This is no sample.") from None

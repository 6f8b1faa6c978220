import pickle

from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser


class LoggerParser(BaseParser):
    """What the firmware of the loggers sends."""

    media_type = "application/x-buoy"

    def parse(self, stream, media_type=None, parser_context=None):
        try:
            return pickle.loads(stream.read())
        except (pickle.UnpicklingError, EOFError):
            raise ParseError("This is no sample.") from None

import logging

logger = logging.getLogger(__name__)


def send(mobile, text):
    """The gateway of the provider; where none is set up only the fact is noted."""
    logger.info("A message of %s characters is sent.", len(text))

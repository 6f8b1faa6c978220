import logging

logger = logging.getLogger("patrol.audit")


def record(event, user, detail):
    logger.info("%s by=%r detail=%r", event, user.get_username(), detail)

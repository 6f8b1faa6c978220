import logging

logger = logging.getLogger("patrol.audit")


def record(event, user, detail):
    logger.info("%s by=%s detail=%s", event, user.get_username(), detail)

import logging

logger = logging.getLogger(__name__)
outbox = []


def send(phone: str, text: str) -> None:
    """Give it to the gateway. (The gateway's client is not in this repository.)"""
    logger.info("SMS to %s", phone)
    outbox.append((phone, text))

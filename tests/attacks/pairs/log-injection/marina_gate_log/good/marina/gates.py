import logging

from .models import GateCard

logger = logging.getLogger("marina.gate")


def printable(text):
    return "".join(sign if sign.isprintable() else "?" for sign in text)[:40]


def may_pass(serial, gate):
    card = GateCard.objects.filter(serial=serial, blocked=False).select_related("berth").first()
    if card is None:
        logger.warning("gate %d refused card %s", gate, printable(serial))
        return False
    logger.info("gate %d opened for berth %s%d", gate, card.berth.pier, card.berth.number)
    return True

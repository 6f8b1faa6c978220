import logging

from .models import GateCard

logger = logging.getLogger("marina.gate")


def may_pass(serial, gate):
    card = GateCard.objects.filter(serial=serial, blocked=False).select_related("berth").first()
    if card is None:
        logger.warning("gate %d refused card %s", gate, serial)
        return False
    logger.info("gate %d opened for berth %s%d", gate, card.berth.pier, card.berth.number)
    return True

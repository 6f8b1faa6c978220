import json
from decimal import Decimal

from django.conf import settings


def load():
    """The rates that the nightly job has put into the spool."""
    with open(settings.RATES_FILE, encoding="utf-8") as spool:
        return {code: Decimal(rate) for code, rate in json.load(spool).items()}

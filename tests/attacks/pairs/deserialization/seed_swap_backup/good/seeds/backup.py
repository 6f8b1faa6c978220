import base64
import json

from .models import Packet

FIELDS = ("variety", "grams", "harvested")
MOST = 500


class BadBackup(Exception):
    pass


def dump(user):
    rows = list(Packet.objects.filter(owner=user).values(*FIELDS)[:MOST])
    return base64.b64encode(json.dumps(rows).encode()).decode()


def load(user, text):
    try:
        rows = json.loads(base64.b64decode(text))
        packets = [
            Packet(owner=user, variety=str(row["variety"])[:80], grams=int(row["grams"]), harvested=int(row["harvested"]))
            for row in rows[:MOST]
        ]
    except (ValueError, TypeError, KeyError, OverflowError):
        raise BadBackup("The backup cannot be read.") from None
    if any(packet.grams < 0 or not 1900 <= packet.harvested <= 2100 for packet in packets):
        raise BadBackup("The backup has packets that cannot be.")
    if any(packet.grams > 100_000 for packet in packets):
        raise BadBackup("The backup has packets that cannot be.")
    Packet.objects.bulk_create(packets)
    return len(packets)

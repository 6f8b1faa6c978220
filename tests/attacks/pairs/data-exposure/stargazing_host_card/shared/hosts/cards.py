from dataclasses import dataclass


@dataclass(frozen=True)
class Card:
    """What the list of a night says of a host."""

    name: str
    village: str
    telescope: str
    phone: str
    door_code: str


def card_of(host):
    return Card(host.name, host.village, host.telescope or "naked eye", host.phone, host.door_code)

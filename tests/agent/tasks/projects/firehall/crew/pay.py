"""What the municipality pays for the hours at a callout."""
from decimal import Decimal

HOURLY = {
    "firefighter": Decimal("11.50"),
    "leader": Decimal("13.00"),
    "commander": Decimal("15.20"),
}


def pay_for(member, minutes):
    rate = HOURLY[member.rank]
    return (rate * minutes / 60).quantize(Decimal("0.01"))

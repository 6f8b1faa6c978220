import datetime


def bounds(year, month):
    """First day of the month, and of the one after it."""
    first = datetime.date(year, month, 1)
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return first, following

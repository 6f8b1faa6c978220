from records.models import Record


def timeline(collection, user):
    """The records of a collection by century, the oldest first."""
    records = Record.objects.visible_to(user).filter(box__collection=collection)
    centuries = {}
    for record in sorted(records, key=lambda record: record.year):
        century = (record.year - 1) // 100 + 1
        centuries.setdefault(century, []).append(record)
    return centuries

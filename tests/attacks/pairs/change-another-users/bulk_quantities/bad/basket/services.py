from .models import Line


def set_quantities(user, changes):
    """Changes quantities; ids that are not in the basket are left out."""
    wanted = {change["id"]: change["quantity"] for change in changes}
    lines = list(Line.objects.filter(pk__in=wanted))
    for line in lines:
        line.quantity = wanted[line.pk]
    Line.objects.bulk_update(lines, ["quantity"])
    return len(lines)

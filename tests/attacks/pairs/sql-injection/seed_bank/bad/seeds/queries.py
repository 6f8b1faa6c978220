from .models import Accession

def ranked(measure):
    """The published accessions, greatest of the given measure first."""
    catalogue = Accession.objects.filter(published=True)
    return catalogue.extra(select={"rank": f"({measure})"}, order_by=["-rank", "code"])


def heavier_than(grams):
    return Accession.objects.raw(
        "SELECT * FROM seeds_accession WHERE published = 1 AND grams > %s ORDER BY grams DESC LIMIT 50", [grams]
    )

from .models import Accession

MEASURES = {"age": "julianday('now') - julianday(collected)", "grams": "grams", "length": "length(species)"}


def ranked(measure):
    """The published accessions, greatest of the given measure first."""
    catalogue = Accession.objects.filter(published=True)
    expression = MEASURES.get(measure, "grams")
    return catalogue.extra(select={"rank": f"({expression})"}, order_by=["-rank", "code"])


def heavier_than(grams):
    return Accession.objects.raw(
        "SELECT * FROM seeds_accession WHERE published = 1 AND grams > %s ORDER BY grams DESC LIMIT 50", [grams]
    )

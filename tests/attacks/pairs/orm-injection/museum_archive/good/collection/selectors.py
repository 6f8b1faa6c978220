from .models import Artefact

ALLOWED = {"century", "material", "title__icontains"}


def search(params):
    """Artefacts on display that match, e.g. ?century=18&title__icontains=vase."""
    lookups = {name: value for name, value in params.items() if name in ALLOWED}
    return Artefact.objects.on_display().filter(**lookups).order_by("title", "pk")

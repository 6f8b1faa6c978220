import json

from django.conf import settings


def save_export(plot, name):
    """Writes the trees of a plot where the field tablets fetch them, and says how many."""
    target = settings.EXPORT_DIR / f"plot-{plot.pk}" / f"{name}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    trees = list(plot.trees.order_by("pk").values("species", "girth_cm")[:5000])
    with open(target, "w") as file:
        json.dump({"plot": plot.label, "trees": trees}, file)
    return len(trees)

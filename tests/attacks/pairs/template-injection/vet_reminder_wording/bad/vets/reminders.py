from django.template import Context, Template
from django.utils.formats import date_format

WORDINGS = {
    "polite": "Dear [owner], [animal] is due on [day]. {{ practice.name }}, {{ practice.phone }}",
    "short": "[animal]: [day], {{ practice.phone }}",
}


def text_for(animal):
    """The message of a practice, in the tone that it prefers."""
    owner = animal.owner
    parts = {
        "[owner]": owner.get_full_name() or owner.get_username(),
        "[animal]": animal.name,
        "[day]": date_format(animal.due, "j F"),
    }
    wording = WORDINGS[animal.practice.tone]
    for part, text in parts.items():
        wording = wording.replace(part, text)
    return Template(wording).render(Context({"practice": animal.practice}, autoescape=False))

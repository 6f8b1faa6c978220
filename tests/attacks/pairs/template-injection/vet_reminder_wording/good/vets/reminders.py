from django.template import Context, Template
from django.utils.formats import date_format


def text_for(animal):
    """The message a practice sends; the practices write the wording in the admin."""
    owner = animal.owner
    parts = {
        "owner": owner.get_full_name() or owner.get_username(),
        "animal": animal.name,
        "day": date_format(animal.due, "j F"),
    }
    wording = animal.practice.wording
    for part in parts:
        wording = wording.replace(f"[{part}]", "{{ %s }}" % part)
    return Template(wording).render(
        Context({"practice": animal.practice, **parts}, autoescape=False)
    )

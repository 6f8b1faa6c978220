import itertools

from django.contrib.auth import get_user_model
from django.utils import timezone

from coldstore.samples.models import Aliquot, Box, Freezer, Sample, Study

numbers = itertools.count(1)


def user(**more):
    number = next(numbers)
    return get_user_model().objects.create_user(f"person{number}", password="a-long-one", **more)


def study(**more):
    number = next(numbers)
    return Study.objects.create(
        **{"code": f"st{number}", "title": "Mosses", "lead_id": user().pk, **more}
    )


def box(**more):
    freezer = Freezer.objects.create(name=f"Polar {next(numbers)}", room="B1")
    return Box.objects.create(**{"freezer": freezer, "label": "A", **more})


def sample(*volumes, **more):
    fields = {
        "accession": f"ACC-{next(numbers):05d}",
        "kind": Sample.Kind.SOIL,
        "collected_on": timezone.localdate(),
        **more,
    }
    if "study" not in fields:
        fields["study"] = study()
    made = Sample.objects.create(**fields)
    for volume in volumes:
        Aliquot.objects.create(sample=made, volume=volume)
    return made

from django.db.models import F

from .models import Bouquet, Flower, Stems


class OutOfStems(Exception):
    pass


def take_stems(flower, count):
    enough = Flower.objects.filter(pk=flower.pk, stems_left__gte=count)
    if not enough.update(stems_left=F("stems_left") - count):
        raise OutOfStems(f"There are not as many stems of {flower} left.")


def order_bouquet(customer, details, lines):
    bouquet = Bouquet.objects.create(customer=customer, **details)
    for line in lines:
        take_stems(line["flower"], line["count"])
        Stems.objects.create(bouquet=bouquet, **line)
    return bouquet

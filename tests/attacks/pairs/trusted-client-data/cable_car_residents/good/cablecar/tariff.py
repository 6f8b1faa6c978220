from django.utils import timezone

from .models import ResidentCard

NAME = "cablecar_resident"


def card_matches(user, number):
    return ResidentCard.objects.filter(
        holder=user, number=number, valid_until__gte=timezone.localdate()
    ).exists()


def remember_resident(request, response):
    request.session[NAME] = request.user.pk
    return response


def is_resident(request):
    return request.session.get(NAME) == request.user.pk


def price(request, line):
    return line.resident_cents if is_resident(request) else line.cents

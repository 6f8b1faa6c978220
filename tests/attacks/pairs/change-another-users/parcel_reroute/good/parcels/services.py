from django.shortcuts import get_object_or_404

from .models import Parcel


class TooLate(Exception):
    pass


def reroute(user, code, address):
    parcel = get_object_or_404(Parcel, code=code, recipient=user)
    if parcel.state != Parcel.State.WAITING:
        raise TooLate
    parcel.address = address
    parcel.save(update_fields=["address"])
    return parcel

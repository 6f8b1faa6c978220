from .models import Parcel


class CannotReroute(Exception):
    """The parcel is on its way to the door already."""


def reroute(parcel, street, postcode):
    """Another address, as long as the parcel is on no van."""
    if parcel.state not in (Parcel.State.REGISTERED, Parcel.State.IN_DEPOT):
        raise CannotReroute(f"Parcel {parcel.number} can no longer be rerouted.")
    parcel.street = street
    parcel.postcode = postcode
    parcel.save(update_fields=["street", "postcode"])
    return parcel

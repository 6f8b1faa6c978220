from .models import Listing


def save_listing(user, data):
    """The listing of the given id is changed; without one a new listing is made."""
    pk = data.pop("id")
    listing = Listing.objects.filter(pk=pk).first() or Listing(owner=user)
    for name, value in data.items():
        setattr(listing, name, value)
    listing.save()
    return listing

from django.http import Http404

from .models import Parish


def parishes_of(user):
    return Parish.objects.filter(officers__user=user).distinct()


def current_parish(request):
    """The parish that the switcher on top of the page stands on."""
    slug = request.GET.get("parish") or request.POST.get("parish")
    mine = parishes_of(request.user)
    found = mine.filter(slug=slug).first() if slug else mine.first()
    if found is None:
        raise Http404("No parish")
    return found

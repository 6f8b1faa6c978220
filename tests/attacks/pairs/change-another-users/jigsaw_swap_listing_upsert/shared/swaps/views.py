from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .forms import ListingForm
from .services import save_listing


@require_POST
@login_required
def listing_save(request):
    form = ListingForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    listing = save_listing(request.user, form.cleaned_data)
    return JsonResponse({"id": listing.pk, "title": listing.title})

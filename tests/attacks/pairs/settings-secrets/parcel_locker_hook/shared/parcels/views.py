import hashlib
import hmac
import time

from django.conf import settings
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from django.views.generic import ListView

from .forms import EventForm
from .models import Parcel


class ParcelList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.parcels.all()


def signed(request):
    """The carrier signs the time of sending and the body with the key that we share."""
    key = settings.CARRIER_SIGNING_KEY
    sent_at = request.headers.get("X-Carrier-Time", "")
    signature = request.headers.get("X-Carrier-Signature", "")
    if not key or not (sent_at.isascii() and sent_at.isdigit() and len(sent_at) < 12):
        return False
    if abs(time.time() - int(sent_at)) > 300:
        return False
    expected = hmac.new(key.encode(), f"{sent_at}.".encode() + request.body, hashlib.sha256)
    return hmac.compare_digest(expected.hexdigest().encode(), signature.encode())


# The carrier's server has no session: its signature stands in for the CSRF token.
@csrf_exempt
@require_POST
def carrier_event(request):
    if not signed(request):
        return HttpResponse(status=403)
    form = EventForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    Parcel.objects.filter(number=form.cleaned_data["number"]).update(
        state=form.cleaned_data["state"]
    )
    return HttpResponse(status=204)

from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.views.decorators.http import require_http_methods

from .forms import CodeForm
from .models import MAX_TRIES, Parcel

CALL_US = "Too many wrong codes. Please call the service desk."


@require_http_methods(["GET", "POST"])
def pick_up(request, parcel_id):
    parcel = get_object_or_404(Parcel, pk=parcel_id, opened_at=None)
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        tries = request.session.get("tries", 0)
        if tries >= MAX_TRIES:
            form.add_error(None, CALL_US)
        elif constant_time_compare(parcel.code, form.cleaned_data["code"]):
            Parcel.objects.filter(pk=parcel.pk).update(opened_at=timezone.now())
            return render(request, "lockers/open.html", {"parcel": parcel})
        else:
            request.session["tries"] = tries + 1
            parcel.note_wrong_code()
            form.add_error("code", "This is not the code.")
    return render(request, "lockers/pick_up.html", {"parcel": parcel, "form": form})

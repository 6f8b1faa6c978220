from django import forms
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .access import with_parcel
from .models import Locker, Parcel


class KeepLongerForm(forms.ModelForm):
    class Meta:
        model = Parcel
        fields = ["keep_until"]

    def clean_keep_until(self):
        day = self.cleaned_data["keep_until"]
        if (day - timezone.localdate()).days > 14:
            raise forms.ValidationError("At most a fortnight.")
        return day


@require_GET
def lockers(request):
    return render(request, "lockers/lockers.html", {"lockers": Locker.objects.all()})


@require_GET
@login_required
def parcels(request):
    waiting = request.user.parcels.filter(collected=False).select_related("locker")
    return render(request, "lockers/parcels.html", {"parcels": waiting})


@require_GET
@login_required
@with_parcel
def parcel(request, parcel):
    return render(request, "lockers/parcel.html", {"parcel": parcel})


@login_required
@with_parcel
def keep_longer(request, parcel):
    form = KeepLongerForm(request.POST or None, instance=parcel)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("parcel", number=parcel.number)
    return render(request, "lockers/parcel.html", {"parcel": parcel, "form": form})


@require_POST
@login_required
@with_parcel
def collected(request, parcel):
    parcel.collected = True
    parcel.save(update_fields=["collected"])
    return redirect("parcels")

from django import forms
from django.shortcuts import redirect, render
from django.utils.crypto import constant_time_compare
from django.views import View

from . import throttle
from .models import Permit


class CodeForm(forms.Form):
    plate = forms.RegexField(r"^[A-Za-z0-9-]{2,12}$")
    code = forms.RegexField(r"^\d{6}$")


class Enter(View):
    """The holder of a permit has no account: plate and the code from the letter."""

    def get(self, request):
        return render(request, "permits/enter.html", {"form": CodeForm()})

    def post(self, request):
        form = CodeForm(request.POST)
        if not form.is_valid():
            return render(request, "permits/enter.html", {"form": form}, status=400)
        plate = form.cleaned_data["plate"].upper()
        if throttle.exhausted(request, plate):
            form.add_error(None, "Too many tries. Come back in a quarter of an hour.")
            return render(request, "permits/enter.html", {"form": form}, status=429)
        permit = Permit.objects.filter(plate=plate, blocked=False).first()
        if permit is None or not constant_time_compare(permit.code, form.cleaned_data["code"]):
            throttle.note_failure(request, plate)
            form.add_error(None, "Plate and code don't match.")
            return render(request, "permits/enter.html", {"form": form}, status=400)
        throttle.forget(request, plate)
        request.session.cycle_key()
        request.session["permit"] = permit.pk
        return redirect("permit")


def show(request):
    permit = Permit.objects.filter(pk=request.session.get("permit"), blocked=False).first()
    if permit is None:
        return redirect("enter")
    return render(request, "permits/permit.html", {"permit": permit})

from django import forms
from django.http import HttpResponseForbidden
from django.shortcuts import get_object_or_404, redirect, render
from django.views.generic import FormView

from .models import GuestPass


class CodeForm(forms.Form):
    code = forms.CharField(max_length=40)


class EnterView(FormView):
    form_class = CodeForm
    template_name = "passes/enter.html"

    def form_valid(self, form):
        found = GuestPass.objects.filter(code=form.cleaned_data["code"]).first()
        if found is None:
            return HttpResponseForbidden("No such pass.")
        self.request.session["guest_pass"] = found.pk
        return redirect("room")


def room(request):
    if "guest_pass" not in request.session:
        return redirect("enter")
    return render(request, "passes/room.html", {"found": get_object_or_404(GuestPass, pk=request.session["guest_pass"])})

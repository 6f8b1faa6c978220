from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from .models import Team


class SwitchForm(forms.Form):
    team = forms.ModelChoiceField(Team.objects.none())

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["team"].queryset = user.teams.order_by("name", "pk")


def way_back(request):
    target = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure()):
        return target
    return reverse("home")


@login_required
def home(request):
    team = request.user.teams.filter(pk=request.session.get("team")).first()
    return render(request, "lacrosse/home.html", {"team": team, "form": SwitchForm(user=request.user)})


@login_required
@require_POST
def switch(request):
    form = SwitchForm(request.POST, user=request.user)
    if form.is_valid():
        request.session["team"] = form.cleaned_data["team"].pk
    return HttpResponseRedirect(way_back(request))

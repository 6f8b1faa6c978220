from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Avg, Count
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .access import with_trial
from .models import Visit


class VisitForm(forms.ModelForm):
    dose_mg = forms.DecimalField(min_value=0, max_digits=7, decimal_places=2)

    class Meta:
        model = Visit
        fields = ["subject", "day", "dose_mg"]


@login_required
@require_GET
def my_trials(request):
    page = Paginator(request.user.trials.all(), 30).get_page(request.GET.get("page"))
    return render(request, "trials/list.html", {"page": page})


@require_GET
@with_trial
def trial_page(request, trial):
    figures = trial.visits.aggregate(visits=Count("pk"), dose=Avg("dose_mg"))
    return render(request, "trials/trial.html", {"trial": trial, "figures": figures})


@require_GET
@with_trial
def visits(request, trial):
    page = Paginator(trial.visits.all(), 50).get_page(request.GET.get("page"))
    return render(request, "trials/visits.html", {"trial": trial, "page": page})


@require_http_methods(["GET", "POST"])
@with_trial
def add_visit(request, trial):
    form = VisitForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.trial = trial
        form.save()
        return redirect("visits", code=trial.code)
    return render(request, "trials/add.html", {"trial": trial, "form": form})

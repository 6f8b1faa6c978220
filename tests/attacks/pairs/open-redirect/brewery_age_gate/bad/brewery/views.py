from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from .models import Beer, Tasting


class AgeForm(forms.Form):
    is_adult = forms.BooleanField(label="I am 18 or older")
    next = forms.CharField(max_length=300, required=False, widget=forms.HiddenInput)


class TastingForm(forms.ModelForm):
    class Meta:
        model = Tasting
        fields = ["points", "note"]


def age(request):
    form = AgeForm(request.POST or None, initial={"next": request.GET.get("next", "/")})
    if request.method == "POST" and form.is_valid():
        request.session["is_adult"] = True
        return HttpResponseRedirect(form.cleaned_data["next"] or reverse("beers"))
    return render(request, "brewery/age.html", {"form": form})


@require_safe
def beers(request):
    page = Paginator(Beer.objects.all(), 30).get_page(request.GET.get("page"))
    return render(request, "brewery/beers.html", {"page": page})


@require_safe
def beer(request, slug):
    found = get_object_or_404(Beer, slug=slug)
    context = {"beer": found, "tastings": found.tastings.all()[:20]}
    return render(request, "brewery/beer.html", context)


@login_required
def taste(request, slug):
    found = get_object_or_404(Beer, slug=slug)
    form = TastingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.beer = found
        form.instance.taster = request.user
        form.save()
        return redirect("beer", slug=found.slug)
    return render(request, "brewery/taste.html", {"beer": found, "form": form})

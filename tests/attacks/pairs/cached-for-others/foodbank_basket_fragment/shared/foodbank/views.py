from django import forms
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from .models import Household, Item, Wish


class WishForm(forms.ModelForm):
    amount = forms.IntegerField(min_value=1, max_value=10)

    class Meta:
        model = Wish
        fields = ["item", "amount"]


@login_required
@require_GET
def shelf(request):
    household = get_object_or_404(Household, user=request.user)
    context = {
        "household": household,
        "items": Item.objects.filter(in_stock__gt=0)[:200],
        "wishes": household.wishes.select_related("item").order_by("item__name"),
    }
    return render(request, "foodbank/shelf.html", context)


@login_required
@require_POST
def wish(request):
    household = get_object_or_404(Household, user=request.user)
    form = WishForm(request.POST)
    if form.is_valid():
        Wish.objects.update_or_create(
            household=household,
            item=form.cleaned_data["item"],
            defaults={"amount": form.cleaned_data["amount"]},
        )
    return redirect("shelf")

from django.contrib.auth.decorators import login_required
from django.forms import modelformset_factory
from django.shortcuts import redirect, render

from .models import Address

AddressFormSet = modelformset_factory(Address, fields=["street", "town"], extra=0, edit_only=True)


@login_required
def addresses(request):
    mine = Address.objects.filter(customer=request.user).order_by("pk")
    if request.method == "POST":
        formset = AddressFormSet(request.POST)
        if formset.is_valid():
            formset.save()
            return redirect("addresses")
    else:
        formset = AddressFormSet(queryset=mine)
    return render(request, "shop/addresses.html", {"formset": formset})

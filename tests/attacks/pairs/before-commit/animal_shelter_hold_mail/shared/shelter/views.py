from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import IntegrityError
from django.shortcuts import get_object_or_404, redirect, render

from . import services
from .forms import ApplicationForm
from .models import Animal


def animals(request):
    page = Paginator(Animal.objects.order_by("arrived_on", "pk"), 24).get_page(request.GET.get("page"))
    return render(request, "shelter/animals.html", {"page": page})


@login_required
def apply(request, pk):
    animal = get_object_or_404(Animal, pk=pk)
    form = ApplicationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.hold_animal(animal, request.user, form.cleaned_data["home"])
        except IntegrityError:
            form.add_error(None, f"{animal.name} is already held for somebody else.")
        else:
            messages.success(request, f"We hold {animal.name} for you.")
            return redirect("animals")
    return render(request, "shelter/apply.html", {"animal": animal, "form": form})

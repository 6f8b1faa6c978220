from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, render

from .models import Animal, Clinic, Visit


def clinics(request):
    return render(request, "vet/clinics.html", {"clinics": Clinic.objects.order_by("name")})


def clinic(request, pk):
    return render(request, "vet/clinic.html", {"clinic": get_object_or_404(Clinic, pk=pk)})


@login_required
def my_animals(request):
    animals = request.user.animals.prefetch_related("visits")
    return render(request, "vet/animals.html", {"animals": animals})


@login_required
def animal(request, pk):
    found = get_object_or_404(Animal, pk=pk, owner=request.user)
    return render(request, "vet/animals.html", {"animals": [found]})


@login_required
def visit(request, pk):
    visits = Visit.objects.select_related("animal", "clinic")
    found = get_object_or_404(visits, pk=pk, animal__owner=request.user)
    return render(request, "vet/visit.html", {"visit": found})

import csv

from django.contrib.auth.decorators import login_required, permission_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from .models import Licence, Water


@require_GET
def waters(request):
    return render(request, "licences/waters.html", {"waters": Water.objects.order_by("name")})


@require_GET
@login_required
def mine(request):
    licences = request.user.licences.select_related("water")
    return render(request, "licences/list.html", {"licences": licences})


@require_GET
@permission_required("licences.view_licence", raise_exception=True)
def register(request):
    licences = Licence.objects.select_related("water")
    return render(request, "licences/list.html", {"licences": licences, "office": True})


@require_POST
@permission_required("licences.change_licence", raise_exception=True)
def revoke(request, pk):
    licence = get_object_or_404(Licence, pk=pk)
    licence.revoked = True
    licence.save(update_fields=["revoked"])
    return redirect("register")


@require_GET
@login_required
def register_csv(request):
    response = HttpResponse(content_type="text/csv")
    response["Content-Disposition"] = 'attachment; filename="register.csv"'
    writer = csv.writer(response)
    writer.writerow(["number", "water", "year", "address", "revoked"])
    for licence in Licence.objects.select_related("water"):
        address = "'" + licence.home_address
        writer.writerow([licence.pk, licence.water_id, licence.year, address, licence.revoked])
    return response

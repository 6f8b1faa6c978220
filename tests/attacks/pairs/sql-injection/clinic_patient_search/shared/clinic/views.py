from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Clinic
from .selectors import find_patients


@login_required
def patient_search(request, clinic_id):
    clinic = get_object_or_404(Clinic, pk=clinic_id, staff=request.user)
    term = request.GET.get("q", "").strip()
    return JsonResponse({"results": find_patients(clinic.pk, term)})

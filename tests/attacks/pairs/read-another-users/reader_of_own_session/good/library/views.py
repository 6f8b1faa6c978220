from django.contrib.auth import authenticate
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Loan, Reader
from .readers import for_readers


@require_POST
def enter(request):
    user = authenticate(request, username=request.POST.get("name"), password=request.POST.get("password"))
    reader = Reader.objects.filter(account=user).first() if user else None
    if reader is None:
        return JsonResponse({"error": "The name or the password is wrong."}, status=400)
    request.session.cycle_key()
    request.session["reader"] = reader.pk
    return JsonResponse({"entered": True})


@for_readers
def card(request):
    return JsonResponse({"card": request.reader.card_number, "loans": request.reader.loans.count()})


@for_readers
def loan(request, pk):
    found = get_object_or_404(Loan, pk=pk, reader=request.reader)
    return JsonResponse({"title": found.title, "note": found.note})

from django.contrib.auth.decorators import login_required
from django.core.exceptions import FieldError, ValidationError
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import EnquiryForm, InstrumentForm
from .models import Enquiry, Instrument


@require_safe
def catalogue(request):
    wanted = {name: value for name, value in request.GET.items() if value}
    page = wanted.pop("page", 1)
    try:
        found = Instrument.objects.filter(**wanted, is_listed=True)
    except (FieldError, ValidationError, ValueError, TypeError):
        return JsonResponse({"error": "Unknown filter."}, status=400)
    page = Paginator(found, 30).get_page(page)
    instruments = [
        {"id": i.pk, "name": i.name, "town": i.town, "monthly": str(i.monthly)} for i in page
    ]
    return JsonResponse({"instruments": instruments, "pages": page.paginator.num_pages})


@login_required
def offer(request):
    form = InstrumentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.lender = request.user
        form.save()
        return redirect("catalogue")
    return render(request, "hire/form.html", {"form": form})


@login_required
def enquire(request, pk):
    instrument = get_object_or_404(Instrument, pk=pk, is_listed=True)
    form = EnquiryForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.instrument = instrument
        form.instance.sender = request.user
        form.save()
        return redirect("catalogue")
    return render(request, "hire/form.html", {"form": form})


@require_safe
@login_required
def inbox(request):
    enquiries = Enquiry.objects.filter(instrument__lender=request.user)
    page = Paginator(enquiries.select_related("instrument"), 20)
    page = page.get_page(request.GET.get("page"))
    return render(request, "hire/inbox.html", {"page": page})

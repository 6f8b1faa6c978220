from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from .forms import EnquiryForm
from .mails import send_enquiry
from .models import Enquiry, Tour

PER_HOUR = 5


@require_safe
def tours(request):
    page = Paginator(Tour.objects.all(), 20).get_page(request.GET.get("page"))
    return render(request, "castle/tours.html", {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def enquire(request, pk):
    tour = get_object_or_404(Tour, pk=pk)
    form = EnquiryForm(request.POST or None, instance=Enquiry(tour=tour, guest=request.user))
    if request.method == "POST" and form.is_valid():
        hour = timezone.now() - timedelta(hours=1)
        if request.user.enquiries.filter(sent_at__gt=hour).count() >= PER_HOUR:
            return HttpResponse("Please wait a while before you write again.", status=429)
        delivered = send_enquiry(form.save())
        return render(request, "castle/thanks.html", {"delivered": delivered})
    return render(request, "castle/enquire.html", {"tour": tour, "form": form})


@require_safe
@login_required
def my_enquiries(request):
    rows = request.user.enquiries.select_related("tour")
    page = Paginator(rows, 20).get_page(request.GET.get("page"))
    return render(request, "castle/mine.html", {"page": page})

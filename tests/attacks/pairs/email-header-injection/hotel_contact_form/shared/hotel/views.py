from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import ContactForm
from .mail import send_enquiry
from .models import Enquiry, Room


@require_safe
def room_list(request):
    page = Paginator(Room.objects.all(), 30).get_page(request.GET.get("page"))
    return render(request, "hotel/list.html", {"page": page})


@require_safe
def room(request, pk):
    return render(request, "hotel/room.html", {"room": get_object_or_404(Room, pk=pk)})


def contact(request):
    form = ContactForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        enquiry = form.save()
        send_enquiry(enquiry)
        return redirect("home")
    return render(request, "hotel/form.html", {"form": form})


@require_safe
@login_required
@permission_required("hotel.view_enquiry", raise_exception=True)
def enquiries(request):
    page = Paginator(Enquiry.objects.all(), 30).get_page(request.GET.get("page"))
    return render(request, "hotel/enquiries.html", {"page": page})

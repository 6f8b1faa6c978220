from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Count, Sum
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST
from django.views.generic import ListView

from kennels.access import OwnRowsMixin, is_keeper, keeper_required

from .forms import CareNoteForm, StayForm
from .models import Invoice, Stay
from .services import book_stay


class MyStaysView(OwnRowsMixin, ListView):
    """The stays of the user's pets."""

    model = Stay
    template_name = "stays/my_stays.html"
    context_object_name = "stays"

    def get_queryset(self):
        return super().get_queryset().select_related("pet", "kennel__branch")


@keeper_required
def stay_board(request):
    """Everything booked or checked in, for the keepers."""
    stays = Stay.objects.filter(status__in=[Stay.Status.BOOKED, Stay.Status.CHECKED_IN])
    return render(request, "stays/stay_board.html", {"stays": stays})


@login_required
def stay_detail(request, pk):
    stay = get_object_or_404(Stay.objects.select_related("pet__owner", "kennel__branch"), pk=pk)
    return render(
        request,
        "stays/stay_detail.html",
        {
            "stay": stay,
            "notes": stay.care_notes.select_related("author"),
            "is_keeper": is_keeper(request.user),
        },
    )


@login_required
def stay_book(request):
    form = StayForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        stay = book_stay(user=request.user, **form.cleaned_data)
        messages.success(request, f"Booked, your reference is {stay.reference}.")
        return redirect(stay)
    return render(request, "stays/stay_form.html", {"form": form})


@login_required
@require_POST
def stay_cancel(request, pk):
    stay = get_object_or_404(Stay, pk=pk)
    if stay.status != Stay.Status.BOOKED:
        messages.error(request, "Only a booked stay can be cancelled.")
        return redirect(stay)
    stay.status = Stay.Status.CANCELLED
    stay.save()
    messages.success(request, "The stay is cancelled.")
    return redirect("stays:mine")


@keeper_required
def care_note_add(request, pk):
    stay = get_object_or_404(Stay, pk=pk)
    form = CareNoteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        note = form.save(commit=False)
        note.stay = stay
        note.author = request.user
        note.save()
        return redirect(stay)
    return render(request, "stays/care_note_form.html", {"form": form, "stay": stay})


@login_required
def my_summary(request):
    """Nights, stays and money of the logged-in customer; slow for big customers."""
    stays = Stay.objects.filter(pet__owner=request.user).exclude(status=Stay.Status.CANCELLED)
    per_pet = stays.order_by().values("pet__name").annotate(total=Count("pk")).order_by("pet__name")
    invoices = Invoice.objects.filter(stay__pet__owner=request.user)
    return render(
        request,
        "stays/my_summary.html",
        {
            "per_pet": per_pet,
            "stay_count": stays.count(),
            "nights": sum(stay.nights for stay in stays),
            "open_amount": invoices.filter(status=Invoice.Status.OPEN).aggregate(s=Sum("amount"))["s"]
            or 0,
        },
    )

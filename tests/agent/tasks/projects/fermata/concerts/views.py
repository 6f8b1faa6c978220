from django.contrib import messages
from django.contrib.auth.decorators import user_passes_test
from django.db.models import Sum
from django.shortcuts import get_object_or_404, redirect, render
from django.views import View
from django.views.generic import DetailView, FormView, ListView

from concerts import selectors, services
from concerts.forms import AttendanceForm, TicketOrderForm
from concerts.models import Concert, Rehearsal
from players.mixins import PlayerRequiredMixin


class ConcertListView(ListView):
    template_name = "concerts/concert_list.html"
    context_object_name = "concerts"

    def get_queryset(self):
        return selectors.upcoming_concerts()


class ConcertDetailView(DetailView):
    template_name = "concerts/concert_detail.html"
    context_object_name = "concert"

    def get_queryset(self):
        return selectors.concerts_with_everything()


class OrderView(FormView):
    template_name = "concerts/order.html"
    form_class = TicketOrderForm

    def get_concert(self):
        return get_object_or_404(Concert, slug=self.kwargs["slug"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(concert=self.get_concert(), **kwargs)

    def form_valid(self, form):
        concert = self.get_concert()
        try:
            services.order_tickets(concert_id=concert.pk, **form.cleaned_data)
        except services.SoldOut:
            form.add_error(None, "There aren't that many seats left.")
            return self.form_invalid(form)
        messages.success(self.request, "Thank you, your tickets are on their way.")
        return redirect(concert)


@user_passes_test(lambda user: user.is_staff)
def concert_sales(request, slug):
    concert = get_object_or_404(Concert, slug=slug)
    orders = concert.orders.all()
    sold = orders.aggregate(total=Sum("tickets"))["total"] or 0
    context = {
        "concert": concert,
        "orders": orders,
        "sold": sold,
        "per_order": round(sold / len(orders), 1),
        "income": sold * concert.price_pence / 100,
    }
    return render(request, "concerts/sales.html", context)


class RehearsalListView(PlayerRequiredMixin, ListView):
    template_name = "concerts/rehearsal_list.html"
    context_object_name = "rehearsals"

    def get_queryset(self):
        return selectors.upcoming_rehearsals()


class AnswerView(PlayerRequiredMixin, View):
    def post(self, request, pk):
        rehearsal = get_object_or_404(Rehearsal, pk=pk)
        form = AttendanceForm(request.POST)
        if form.is_valid():
            services.answer_rehearsal(
                rehearsal=rehearsal, player=self.player, coming=form.cleaned_data["coming"]
            )
        return redirect("concerts:rehearsal_list")

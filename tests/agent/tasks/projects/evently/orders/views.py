from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect, render
from django.views.generic import DetailView, ListView, UpdateView

from common.mixins import PageTitleMixin
from events.models import Event

from .forms import AttendeeForm, CheckoutForm
from .models import Attendee, Order
from .services import place_order


class OrderListView(LoginRequiredMixin, PageTitleMixin, ListView):
    template_name = "orders/order_list.html"
    context_object_name = "orders"
    page_title = "Orders"

    def get_queryset(self):
        return (
            Order.objects.for_user(self.request.user)
            .select_related("customer")
            .prefetch_related("lines")
        )


class OrderDetailView(LoginRequiredMixin, PageTitleMixin, DetailView):
    model = Order
    template_name = "orders/order_detail.html"
    context_object_name = "order"

    def get_page_title(self):
        return str(self.object)


class AttendeeUpdateView(LoginRequiredMixin, PageTitleMixin, UpdateView):
    form_class = AttendeeForm
    template_name = "orders/attendee_form.html"
    page_title = "Change attendee"

    def get_queryset(self):
        return Attendee.objects.filter(line__order__in=Order.objects.for_user(self.request.user))

    def get_success_url(self):
        return self.object.line.order.get_absolute_url()


@login_required
def checkout(request, event_pk):
    event = get_object_or_404(Event.objects.published(), pk=event_pk)
    form = CheckoutForm(request.POST or None, event=event)
    if request.method == "POST" and form.is_valid():
        order = place_order(
            request.user,
            form.cleaned_data["ticket_type"],
            form.cleaned_data["quantity"],
            form.cleaned_data["note"],
        )
        messages.success(request, "Thank you for your order.")
        return redirect(order)
    return render(
        request,
        "orders/checkout.html",
        {"form": form, "event": event, "page_title": f"Tickets for {event.title}"},
    )

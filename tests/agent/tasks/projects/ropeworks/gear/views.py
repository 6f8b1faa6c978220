from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import DetailView, FormView, ListView, UpdateView

from accounts.mixins import CustomerMixin, DeskMixin, PageMixin

from . import services
from .forms import RentForm, StatusForm
from .models import Item, Rental


class ItemListView(PageMixin, ListView):
    template_name = "gear/item_list.html"
    page_title = "Gear to rent"
    section = "gear"
    context_object_name = "items"

    def get_queryset(self):
        return Item.objects.rentable().with_category()


class ItemDetailView(PageMixin, DetailView):
    template_name = "gear/item_detail.html"
    section = "gear"
    queryset = Item.objects.rentable().with_category()
    context_object_name = "item"

    def get_page_title(self):
        return self.object.name


class RentView(CustomerMixin, FormView):
    template_name = "gear/rent.html"
    form_class = RentForm
    section = "gear"

    def get_item(self):
        return get_object_or_404(Item.objects.rentable(), pk=self.kwargs["pk"])

    def get_page_title(self):
        return f"Rent {self.get_item().name}"

    def form_valid(self, form):
        data = form.cleaned_data
        try:
            rental = services.place_rental(
                self.request.user,
                {self.get_item(): data["quantity"]},
                data["starts_on"],
                data["ends_on"],
                data["note"],
            )
        except services.RentalError as error:
            form.add_error(None, str(error))
            return self.form_invalid(form)
        messages.success(self.request, "Thank you! We'll send you a confirmation.")
        return redirect(rental)


class RentalListView(CustomerMixin, ListView):
    template_name = "gear/rental_list.html"
    page_title = "Your rentals"
    section = "rentals"
    context_object_name = "rentals"

    def get_queryset(self):
        return (
            Rental.objects.of(self.request.user)
            .select_related("customer__profile")
            .prefetch_related("lines__item")
        )


class RentalDetailView(CustomerMixin, DetailView):
    template_name = "gear/rental_detail.html"
    section = "rentals"
    model = Rental
    context_object_name = "rental"

    def get_page_title(self):
        return str(self.object)


class RentalCancelView(CustomerMixin, View):
    def post(self, request, pk):
        rental = get_object_or_404(Rental, pk=pk)
        try:
            services.cancel_rental(rental)
        except services.RentalError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, "Your rental is cancelled.")
        return redirect("gear:rental-list")


class DeskRentalListView(DeskMixin, ListView):
    template_name = "gear/desk_rentals.html"
    page_title = "Open rentals"
    context_object_name = "rentals"

    def get_queryset(self):
        return Rental.objects.open().order_by("starts_on", "pk")


class DeskStatusView(DeskMixin, UpdateView):
    template_name = "gear/desk_status.html"
    page_title = "Change a rental"
    model = Rental
    form_class = StatusForm
    success_url = reverse_lazy("gear:desk-rentals")

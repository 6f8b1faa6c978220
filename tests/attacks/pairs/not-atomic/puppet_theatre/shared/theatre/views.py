from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import IntegrityError
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.views.generic import FormView, ListView

from .forms import SeatsForm
from .models import Show
from .services import book_seats


class Programme(ListView):
    model = Show
    template_name = "theatre/programme.html"
    paginate_by = 15


class MyBookings(LoginRequiredMixin, ListView):
    template_name = "theatre/bookings.html"
    paginate_by = 15

    def get_queryset(self):
        return self.request.user.show_bookings.select_related("show").prefetch_related("seats")


class BookSeats(LoginRequiredMixin, FormView):
    template_name = "theatre/book.html"
    form_class = SeatsForm

    @cached_property
    def show(self):
        return get_object_or_404(Show, pk=self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        return super().get_context_data(show=self.show, **kwargs)

    def form_valid(self, form):
        try:
            book_seats(self.show, self.request.user, form.cleaned_data["seats"])
        except IntegrityError:
            form.add_error("seats", "One of these seats is taken.")
            return self.form_invalid(form)
        return redirect("bookings")

    def form_invalid(self, form):
        return self.render_to_response(self.get_context_data(form=form), status=400)

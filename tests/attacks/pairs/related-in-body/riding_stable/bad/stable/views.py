from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.utils import timezone
from django.views.generic import CreateView, DeleteView, DetailView, ListView

from .forms import BookingForm
from .models import Lesson


class MyBookings(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "stable/booking_list.html"

    def get_queryset(self):
        return self.request.user.bookings.select_related("lesson", "horse").order_by("lesson__starts_at", "pk")


class BookingDetail(LoginRequiredMixin, DetailView):
    template_name = "stable/booking_detail.html"

    def get_queryset(self):
        return self.request.user.bookings.select_related("lesson", "horse")


class BookingDelete(LoginRequiredMixin, DeleteView):
    success_url = reverse_lazy("bookings")
    template_name = "stable/booking_delete.html"

    def get_queryset(self):
        return self.request.user.bookings.all()


class BookLesson(LoginRequiredMixin, CreateView):
    form_class = BookingForm
    template_name = "stable/booking_form.html"
    success_url = reverse_lazy("bookings")

    def get_form(self, form_class=None):
        form = super().get_form(form_class)
        form.fields["lesson"].queryset = Lesson.objects.filter(starts_at__gt=timezone.now())
        return form

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["form"].fields["horse"].queryset = self.request.user.horses.order_by("name")
        return context

    def form_valid(self, form):
        form.instance.rider = self.request.user
        return super().form_valid(form)

from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Count
from django.urls import reverse_lazy
from django.views.generic import TemplateView, UpdateView

from .models import Member


class MyPageView(LoginRequiredMixin, TemplateView):
    template_name = "accounts/my_page.html"

    def get_context_data(self, **kwargs):
        member = self.request.user
        return super().get_context_data(
            member=member,
            open_loans=member.open_loans.select_related("copy__instrument"),
            loans_ever=member.loans.count(),
            by_family=(
                member.loans.values("copy__instrument__family__name")
                .annotate(total=Count("pk"))
                .order_by("-total", "copy__instrument__family__name")
            ),
            bookings=member.bookings.upcoming().select_related("room__branch"),
            **kwargs,
        )


class PhoneUpdateView(LoginRequiredMixin, UpdateView):
    model = Member
    fields = ["phone"]
    template_name = "accounts/phone_form.html"
    success_url = reverse_lazy("my-page")

    def get_object(self, queryset=None):
        return self.request.user

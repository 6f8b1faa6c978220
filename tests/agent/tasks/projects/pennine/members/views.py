from django.contrib import messages
from django.db.models import Avg, Count
from django.urls import reverse_lazy
from django.views.generic import ListView, TemplateView, UpdateView

from core.mixins import MemberRequiredMixin
from members.forms import ProfileForm
from members.models import Member, Payment


class DashboardView(MemberRequiredMixin, TemplateView):
    """A member's year: own observations, slots and fees. Takes its time with the long logs."""

    template_name = "members/dashboard.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        observations = self.member.observations
        context["member"] = self.member
        context["totals"] = observations.aggregate(n=Count("pk"), seeing=Avg("seeing"))
        context["constellations"] = (
            observations.order_by()
            .values("target__constellation__name")
            .annotate(n=Count("pk"))
            .order_by("-n", "target__constellation__name")[:5]
        )
        context["slots"] = self.member.slots.select_related("telescope")[:5]
        context["payments"] = self.member.payments.all()[:3]
        return context


class DirectoryView(MemberRequiredMixin, ListView):
    template_name = "members/directory.html"
    context_object_name = "members"
    paginate_by = 50

    def get_queryset(self):
        return (
            Member.objects.filter(in_directory=True)
            .select_related("user")
            .prefetch_related("interests")
        )


class ProfileView(MemberRequiredMixin, UpdateView):
    form_class = ProfileForm
    template_name = "members/profile_form.html"
    success_url = reverse_lazy("members:dashboard")

    def get_object(self, queryset=None):
        return self.member

    def form_valid(self, form):
        messages.success(self.request, "Your profile has been saved.")
        return super().form_valid(form)


class PaymentListView(MemberRequiredMixin, ListView):
    template_name = "members/payment_list.html"
    context_object_name = "payments"

    def get_queryset(self):
        return Payment.objects.filter(member=self.member)

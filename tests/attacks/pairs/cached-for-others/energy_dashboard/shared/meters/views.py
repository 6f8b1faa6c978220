from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Max, Sum
from django.views.generic import MonthArchiveView

from .models import Reading


class Dashboard(LoginRequiredMixin, MonthArchiveView):
    date_field = "taken_on"
    allow_empty = True
    template_name = "meters/dashboard.html"
    context_object_name = "readings"

    def get_queryset(self):
        return Reading.objects.filter(household=self.request.user)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["totals"] = context["readings"].aggregate(all=Sum("kwh"), peak=Max("kwh"))
        return context

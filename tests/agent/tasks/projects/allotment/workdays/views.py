from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.db.models import Count
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views import View
from django.views.generic import DetailView, ListView

from .models import Helper, Tool, Workday


class WorkdayListView(ListView):
    paginate_by = 20

    def get_queryset(self):
        return (
            Workday.objects.filter(held_on__gte=timezone.localdate())
            .select_related("section", "lead")
            .annotate(helper_count=Count("helpers"))
            .order_by("held_on", "pk")
        )


class WorkdayDetailView(DetailView):
    queryset = Workday.objects.select_related("section", "lead").prefetch_related(
        "tasks__tools", "helpers__gardener"
    )


class WorkdayJoinView(LoginRequiredMixin, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        with transaction.atomic():
            workday = get_object_or_404(Workday.objects.select_for_update(), pk=pk)
            if workday.helpers.count() >= workday.places:
                messages.error(request, "Sorry, there is no place left.")
            else:
                Helper.objects.get_or_create(workday=workday, gardener=request.user)
                messages.success(request, "Thank you for helping!")
        return redirect("workdays:detail", pk=pk)


class ToolListView(ListView):
    queryset = Tool.objects.select_related("shed", "borrower")
    paginate_by = 50

from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView, TemplateView

from kitchens.models import Kitchen
from orders.models import Order
from recipes.models import Recipe

from .models import MenuPlan


class DashboardView(LoginRequiredMixin, TemplateView):
    """The start page: numbers of all kitchens of the user."""

    template_name = "menus/dashboard.html"

    def get_context_data(self, **kwargs):
        user = self.request.user
        rows = []
        for kitchen in Kitchen.objects.for_user(user):
            rows.append(
                {
                    "kitchen": kitchen,
                    "recipes": Recipe.objects.filter(kitchen=kitchen).count(),
                    "plans": MenuPlan.objects.filter(kitchen=kitchen).count(),
                    "open_orders": Order.objects.filter(
                        kitchen=kitchen, status=Order.Status.PLACED
                    ).count(),
                }
            )
        return super().get_context_data(rows=rows, **kwargs)


class MenuPlanListView(LoginRequiredMixin, ListView):
    template_name = "menus/menuplan_list.html"
    context_object_name = "plans"

    def get_queryset(self):
        return MenuPlan.objects.for_user(self.request.user)


class MenuPlanDetailView(LoginRequiredMixin, DetailView):
    template_name = "menus/menuplan_detail.html"
    context_object_name = "plan"

    def get_queryset(self):
        plans = MenuPlan.objects.for_user(self.request.user)
        return plans.select_related("kitchen").prefetch_related("meals__recipe")

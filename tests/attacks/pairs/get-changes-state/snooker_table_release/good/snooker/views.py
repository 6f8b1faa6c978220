from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import redirect
from django.views import View
from django.views.generic import ListView

from .models import Table


class TableListView(LoginRequiredMixin, ListView):
    queryset = Table.objects.order_by("number")
    paginate_by = 24


class TakeView(LoginRequiredMixin, View):
    def post(self, request, pk):
        if not Table.objects.filter(pk=pk, player=None).update(player=request.user):
            messages.error(request, "This table is taken.")
        return redirect("tables")


class ReleaseView(LoginRequiredMixin, View):
    def post(self, request, pk):
        if not Table.objects.filter(pk=pk, player=request.user).update(player=None):
            messages.error(request, "This is not your table.")
        return redirect("tables")

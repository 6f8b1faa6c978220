from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import IntegrityError, transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views import View
from django.views.generic import ListView

from .back import way_back
from .models import Loan, Tool


class ToolList(ListView):
    queryset = Tool.objects.select_related("loan").order_by("name")
    template_name = "tools/list.html"
    paginate_by = 30


class Borrow(LoginRequiredMixin, View):
    def post(self, request, pk):
        tool = get_object_or_404(Tool, pk=pk)
        try:
            with transaction.atomic():
                Loan.objects.create(tool=tool, member=request.user)
        except IntegrityError:
            return HttpResponse("It is out.", status=409)
        return HttpResponseRedirect(way_back(request))


class GiveBack(LoginRequiredMixin, View):
    def post(self, request, pk):
        get_object_or_404(request.user.loans, tool_id=pk).delete()
        return HttpResponseRedirect(way_back(request))


class Manual(View):
    """Staff keeps the addresses of the manuals in the admin."""

    def get(self, request, pk):
        tool = get_object_or_404(Tool.objects.exclude(manual=""), pk=pk)
        return HttpResponseRedirect(tool.manual)

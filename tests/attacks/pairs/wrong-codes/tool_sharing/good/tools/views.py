from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .forms import LendingForm
from .models import Lending, Tool


class ToolsView(View):
    def get(self, request):
        page = Paginator(Tool.objects.all(), 50).get_page(request.GET.get("page"))
        return JsonResponse({"tools": [{"code": tool.code, "name": tool.name} for tool in page]})


class LendingsView(LoginRequiredMixin, View):
    def get(self, request):
        rows = request.user.lendings.select_related("tool").order_by("pk")[:100]
        return JsonResponse({"lendings": [{"tool": row.tool.code, "days": row.days} for row in rows]})


class LendView(LoginRequiredMixin, View):
    def post(self, request, code):
        tool = Tool.objects.filter(code=code).first()
        if tool is None:
            return JsonResponse({"error": "There is no such tool."}, status=404)
        form = LendingForm(request.POST, instance=Lending(tool=tool, neighbour=request.user))
        if not form.is_valid():
            return JsonResponse({"error": "Between 1 and 21 days."}, status=400)
        try:
            with transaction.atomic():
                lending = form.save()
        except IntegrityError:
            return JsonResponse({"error": "The tool is lent already."}, status=409)
        return JsonResponse({"tool": tool.code, "days": lending.days}, status=201)


class ReturnView(LoginRequiredMixin, View):
    def post(self, request, code):
        get_object_or_404(request.user.lendings, tool__code=code).delete()
        return HttpResponse(status=204)

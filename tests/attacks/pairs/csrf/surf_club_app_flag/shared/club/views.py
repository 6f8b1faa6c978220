from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View

from .models import Board


class BoardLoan(LoginRequiredMixin, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        taken = Board.objects.filter(pk=pk, borrower=None).update(borrower=request.user)
        if not taken:
            return JsonResponse({"error": "This board is out."}, status=409)
        return JsonResponse({"board": pk})

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.generic import ListView

from .models import Attempt, Question


class Questions(ListView):
    paginate_by = 30
    template_name = "exams/questions.html"

    def get_queryset(self):
        return Question.objects.filter(topic=self.kwargs["topic"])


@method_decorator(ensure_csrf_cookie, name="dispatch")
class Attempts(LoginRequiredMixin, ListView):
    paginate_by = 20
    template_name = "exams/attempts.html"

    def get_queryset(self):
        return self.request.user.attempts.all()


class Begin(LoginRequiredMixin, View):
    def post(self, request, topic):
        if not Question.objects.filter(topic=topic).exists():
            return JsonResponse({"error": "There is no such topic."}, status=404)
        return JsonResponse({"id": Attempt.objects.create(candidate=request.user, topic=topic).pk}, status=201)


class Discard(LoginRequiredMixin, View):
    def post(self, request, pk):
        get_object_or_404(request.user.attempts, pk=pk).delete()
        return JsonResponse({"discarded": pk})

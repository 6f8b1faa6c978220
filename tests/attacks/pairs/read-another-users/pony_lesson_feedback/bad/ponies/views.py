from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import ListView, TemplateView

from .models import Lesson


class LessonListView(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        lessons = Lesson.objects.filter(rider__parent=self.request.user)
        return lessons.select_related("rider").order_by("-day", "-pk")


class LessonView(LoginRequiredMixin, TemplateView):
    template_name = "ponies/lesson.html"

    def get_context_data(self, **kwargs):
        lessons = Lesson.objects.select_related("rider")
        lesson = get_object_or_404(lessons, pk=self.kwargs["pk"])
        return super().get_context_data(lesson=lesson, **kwargs)

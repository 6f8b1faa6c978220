from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import reverse_lazy
from django.views.generic import ListView, UpdateView

from .models import Lesson


class OwnLessons(LoginRequiredMixin):
    def get_queryset(self):
        return Lesson.objects.filter(tutor=self.request.user).select_related("subject")


class LessonList(OwnLessons, ListView):
    paginate_by = 20


class LessonNotes(OwnLessons, UpdateView):
    fields = ["notes"]
    success_url = reverse_lazy("lessons")

from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import PasswordChangeView
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Course, Question


class Courses(ListView):
    model = Course
    paginate_by = 20


class Questions(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return self.request.user.school_questions.select_related("course")


class Ask(LoginRequiredMixin, CreateView):
    model = Question
    fields = ["text"]
    success_url = reverse_lazy("school:questions")

    def form_valid(self, form):
        form.instance.course = get_object_or_404(Course, pk=self.kwargs["course"])
        form.instance.member = self.request.user
        return super().form_valid(form)


class NewPassword(PasswordChangeView):
    template_name = "school/password.html"
    success_url = reverse_lazy("school:courses")

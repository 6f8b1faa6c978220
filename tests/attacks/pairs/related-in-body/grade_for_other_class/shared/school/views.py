from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.urls import reverse_lazy
from django.views.generic import CreateView

from .forms import GradeForm


class GiveGrade(LoginRequiredMixin, UserPassesTestMixin, CreateView):
    form_class = GradeForm
    template_name = "school/grade.html"
    success_url = reverse_lazy("grade")

    def test_func(self):
        return self.request.user.classrooms.exists()

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "teacher": self.request.user}

from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import ListView

from .models import Grade


class GradeList(LoginRequiredMixin, ListView):
    paginate_by = 30
    template_name = "grades/list.html"

    def get_queryset(self):
        return Grade.objects.filter(school=self.request.school).order_by("pupil")

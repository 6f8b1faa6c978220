from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Course, Enrolment


class CourseList(ListView):
    model = Course
    paginate_by = 20


class Enrol(LoginRequiredMixin, CreateView):
    model = Enrolment
    fields = ["role"]
    success_url = reverse_lazy("enrolments")

    def form_valid(self, form):
        form.instance.course = get_object_or_404(Course, pk=self.kwargs["pk"])
        form.instance.dancer = self.request.user
        return super().form_valid(form)


class EnrolmentList(LoginRequiredMixin, ListView):
    paginate_by = 20

    def get_queryset(self):
        return Enrolment.objects.filter(dancer=self.request.user).select_related("course")

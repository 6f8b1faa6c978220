from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.urls import reverse_lazy
from django.views.generic import CreateView, DetailView, ListView

from .forms import LessonForm
from .models import Lesson, Pupil

PICKER_SIZE = 15


def is_instructor(user):
    return hasattr(user, "instructor")


class InstructorMixin(LoginRequiredMixin, UserPassesTestMixin):
    def test_func(self):
        return is_instructor(self.request.user)


class DiaryView(InstructorMixin, ListView):
    template_name = "lessons/diary.html"
    paginate_by = 30

    def get_queryset(self):
        mine = Lesson.objects.filter(instructor__user=self.request.user)
        return mine.select_related("pupil")


class LessonCreateView(InstructorMixin, CreateView):
    form_class = LessonForm
    template_name = "lessons/lesson_form.html"
    success_url = reverse_lazy("diary")

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form):
        form.instance.instructor = self.request.user.instructor
        return super().form_valid(form)


class PupilListView(InstructorMixin, ListView):
    paginate_by = 30

    def get_queryset(self):
        return Pupil.objects.of(self.request.user)


class PupilDetailView(InstructorMixin, DetailView):
    def get_queryset(self):
        return Pupil.objects.of(self.request.user)


@login_required
def pupil_picker(request):
    if not is_instructor(request.user):
        raise PermissionDenied
    words = request.GET.get("q", "")[:80]
    found = Pupil.objects.of(request.user).active().named_like(words)[:PICKER_SIZE]
    results = [{"id": each.pk, "text": each.name, "phone": each.phone} for each in found]
    return JsonResponse({"results": results})

from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, TemplateView, UpdateView

from .models import Letter, Pupil, Teacher
from .rendering import letter_for


class TeacherMixin(LoginRequiredMixin):
    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.teacher = get_object_or_404(
                Teacher.objects.select_related("school"), user=request.user
            )
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self):
        return self.teacher.letters.all()


class LetterList(TeacherMixin, ListView):
    template_name = "letters/list.html"
    paginate_by = 20


class LetterCreate(TeacherMixin, CreateView):
    model = Letter
    fields = ["subject", "text"]
    template_name = "letters/form.html"
    success_url = reverse_lazy("letters")

    def form_valid(self, form):
        form.instance.teacher = self.teacher
        return super().form_valid(form)


class LetterUpdate(TeacherMixin, UpdateView):
    fields = ["subject", "text"]
    template_name = "letters/form.html"
    success_url = reverse_lazy("letters")


class PupilList(TeacherMixin, ListView):
    template_name = "letters/pupils.html"
    paginate_by = 50

    def get_queryset(self):
        return self.teacher.school.pupils.all()


class Preview(TeacherMixin, TemplateView):
    template_name = "letters/preview.html"

    def get_context_data(self, pk, pupil, **kwargs):
        letter = get_object_or_404(self.get_queryset(), pk=pk)
        pupil = get_object_or_404(
            Pupil.objects.select_related("school"), pk=pupil, school=self.teacher.school
        )
        text = letter_for(letter, pupil)
        return super().get_context_data(letter=letter, text=text, **kwargs)

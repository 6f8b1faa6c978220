from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST
from django.views.generic import CreateView, ListView

from courses.models import Course, Lesson

from . import services
from .forms import SubmissionForm
from .models import Enrolment, Submission


@require_POST
@login_required
def enrol(request, pk):
    course = get_object_or_404(Course, pk=pk)
    try:
        services.enrol_student(request.user, course)
    except services.EnrolmentError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, f"You have a place in {course}.")
    return redirect(course)


class MyCourses(LoginRequiredMixin, ListView):
    template_name = "enrolments/my_courses.html"
    context_object_name = "enrolments"

    def get_queryset(self):
        mine = Enrolment.objects.filter(student=self.request.user, withdrawn=False)
        return mine.select_related("course__language")


@require_POST
@login_required
def withdraw(request, pk):
    enrolment = get_object_or_404(Enrolment, pk=pk, student=request.user, withdrawn=False)
    services.withdraw_student(enrolment)
    messages.info(request, f"You have left {enrolment.course}.")
    return redirect("my-courses")


class HandIn(LoginRequiredMixin, CreateView):
    model = Submission
    form_class = SubmissionForm
    template_name = "enrolments/hand_in.html"

    def dispatch(self, request, *args, **kwargs):
        if request.user.is_authenticated:
            self.lesson = get_object_or_404(Lesson, pk=kwargs["pk"])
            self.enrolment = get_object_or_404(
                Enrolment, course=self.lesson.course_id, student=request.user, withdrawn=False
            )
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        form.instance.lesson = self.lesson
        form.instance.enrolment = self.enrolment
        messages.success(self.request, "Thank you, your homework was handed in.")
        return super().form_valid(form)

    def get_context_data(self, **kwargs):
        return super().get_context_data(lesson=self.lesson, **kwargs)

    def get_success_url(self):
        return reverse("course-detail", args=[self.lesson.course_id])

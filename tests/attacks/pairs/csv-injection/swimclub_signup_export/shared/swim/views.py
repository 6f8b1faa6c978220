from django.contrib.auth.mixins import UserPassesTestMixin
from django.shortcuts import get_object_or_404
from django.urls import reverse_lazy
from django.views import View
from django.views.generic import CreateView, ListView, TemplateView

from .exports import sign_ups_csv
from .models import Course, SignUp


class Courses(ListView):
    queryset = Course.objects.order_by("starts_on")
    template_name = "swim/courses.html"
    paginate_by = 20


class MakeSignUp(CreateView):
    model = SignUp
    fields = ["child", "parent_email", "remarks"]
    template_name = "swim/sign_up.html"
    success_url = reverse_lazy("thanks")

    def form_valid(self, form):
        form.instance.course = get_object_or_404(Course, pk=self.kwargs["pk"])
        if form.instance.course.sign_ups.count() >= form.instance.course.places:
            form.add_error(None, "This course is full.")
            return self.form_invalid(form)
        return super().form_valid(form)


class Thanks(TemplateView):
    template_name = "swim/thanks.html"


class Export(UserPassesTestMixin, View):
    def test_func(self):
        return self.request.user.is_staff

    def get(self, request, pk):
        return sign_ups_csv(get_object_or_404(Course, pk=pk))

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views import View
from django.views.generic import DetailView, ListView

from . import services
from .models import Course


class CourseList(ListView):
    template_name = "sailing/course_list.html"

    def get_queryset(self):
        return services.upcoming_courses()


class CourseDetail(DetailView):
    """The programme is public."""

    model = Course


class MyCertificates(LoginRequiredMixin, ListView):
    template_name = "sailing/certificate_list.html"

    def get_queryset(self):
        return services.certificates_of(self.request.user)


class CertificateDownload(LoginRequiredMixin, View):
    def get(self, request, number):
        text = services.certificate_document(request.user, number)
        return HttpResponse(
            text,
            content_type="text/plain; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="certificate-{number}.txt"'},
        )

from django.contrib import admin
from django.urls import path

from grades.views import GradeList

urlpatterns = [path("admin/", admin.site.urls), path("grades/", GradeList.as_view())]

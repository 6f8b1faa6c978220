from django.contrib import admin
from django.urls import path

from courses.views import MyMarks

urlpatterns = [
    path("admin/", admin.site.urls),
    path("marks/", MyMarks.as_view()),
]

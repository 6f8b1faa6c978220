from django.contrib import admin
from django.urls import path

from courses.views import ProgressView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/courses/<slug:slug>/progress/", ProgressView.as_view()),
]

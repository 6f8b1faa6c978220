from django.contrib import admin
from django.urls import path

from reminders.api import PreviewView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/trainings/<int:pk>/preview/", PreviewView.as_view()),
]
